import type { Organisation, Person, Text } from "../../src/dataset/schema.ts";
import { createRandom } from "./random.ts";

const onsets = "b c d f g k l m n p r s t v z br cl dr fl gr kr pr st tr th sh ch gh".split(" ");
const vowels = "a a a e e i i o o u ou ai".split(" ");
const codas = "n r l s m d t x k".split(" ");
const companySuffixes = "Technologies,Digital,Systems,Solutions,Group,Labs,Consulting,Networks,Software,Services".split(
  ",",
);
const firstNames =
  "Adil,Ahmed,Aïcha,Amina,Anas,Asmaa,Bouchra,Driss,Fatima,Ghita,Hamza,Hassan,Ilham,Imane,Karim,Khadija,Laila,Mehdi,Meryem,Mounir,Nadia,Naïma,Omar,Othmane,Rachid,Salma,Samir,Sanae,Tarik,Youssef,Zineb,Claire,David,Elena,Henrik,Jin,Laura,Marc,Paul,Sofia".split(
    ",",
  );

/** Every text that is one letter shorter: two words that share one are a typing error apart. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Invented words of seven letters or more, no two of which a single typing error could confuse. */
function createRoots(seed: number): () => string {
  const random = createRandom(seed);
  const taken = new Set<string>();
  return function nextRoot(): string {
    let root: string;
    do {
      const syllables = 3 + random.below(2);
      root = Array.from({ length: syllables }, () => random.pick(onsets) + random.pick(vowels)).join("");
      if (random.next() < 0.6) root += random.pick(codas);
    } while (root.length < 7 || root.length > 13 || shortened(root).some((form) => taken.has(form)));
    for (const form of shortened(root)) taken.add(form);
    return root.charAt(0).toUpperCase() + root.slice(1);
  };
}

const patterns: Readonly<Record<Organisation["kind"], (root: string) => Text>> = {
  company: (root) => same(`${root} ${companySuffixes[root.charCodeAt(root.length - 1) % companySuffixes.length]}`),
  bank: (root) => ({ fr: `Banque ${root}`, en: `${root} Bank` }),
  fund: (root) => ({ fr: `Fonds ${root}`, en: `${root} Fund` }),
  university: (root) => ({ fr: `Université de ${root}`, en: `University of ${root}` }),
  "research-centre": (root) => ({ fr: `Centre de recherche ${root}`, en: `${root} Research Centre` }),
  association: (root) => ({ fr: `Association ${root}`, en: `${root} Association` }),
  agency: (root) => ({ fr: `Agence ${root}`, en: `${root} Agency` }),
  ministry: (root) => ({ fr: `Ministère du Numérique du ${root}`, en: `Ministry of Digital Affairs of ${root}` }),
  state: (root) => ({ fr: `État du ${root}`, en: `State of ${root}` }),
  territorial: (root) => ({ fr: `Commune de ${root}`, en: `Municipality of ${root}` }),
  "international-organisation": (root) => ({ fr: `Organisation ${root}`, en: `${root} Organisation` }),
};

function same(name: string): Text {
  return { fr: name, en: name };
}

/** Makes up organisations and people modelled on real ones; the same seed gives the same ones in the same order. */
export function createNames(seed: number) {
  const nextRoot = createRoots(seed);
  const random = createRandom(seed + 1);
  return {
    /** Without the parent that the real one may have. */
    organisation({ kind, country, aliases }: Organisation, id: string): Organisation {
      const root = nextRoot();
      const name = patterns[kind](root);
      const extra = [`${root} Maroc`, `${root} Africa`, `Groupe ${root}`, `${root} International`];
      return { id, name, short: root, aliases: extra.slice(0, aliases.length), kind, country };
    },
    /** A name and its other spellings, as many as the real person has. */
    person({ variants }: Person): Pick<Person, "name" | "variants"> {
      const [first, last] = [random.pick(firstNames), nextRoot()];
      const spellings = [`${first} El ${last}`, `${first} Ben ${last}`, `${first} ${last} Alaoui`];
      return { name: `${first} ${last}`, variants: spellings.slice(0, variants.length) };
    },
  };
}
