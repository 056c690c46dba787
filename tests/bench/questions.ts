import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/engine/answer.ts";
import { createRandom } from "./random.ts";

export interface Question {
  readonly question: string;
  readonly language: Language;
  /** What kind of question it is; the intent for classifiers. */
  readonly family: string;
  readonly previous: readonly string[];
}

const corpus = join(import.meta.dirname, "../corpus");

/** The questions of the corpus, in the order of its files. */
export function readCorpus(): readonly Question[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(corpus, name), "utf8").split("\n"))
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter(({ question }) => typeof question === "string")
    .map(({ question, lang, family, previous }) => ({
      question,
      language: lang === "en" ? "en" : "fr",
      family: family ?? "question",
      previous: previous ?? [],
    }));
}

/** Names of organisations or people that a question may hold, and those to put in their place. */
export interface Names {
  readonly known: readonly string[];
  readonly others: readonly string[];
}

/** Other namings of each question that names somebody; with its own that makes four in five of them. */
const variants = 4;

/** The questions, and those that name an organisation or a person again with other names, four times each. The same list in every run. */
export function varyNames(questions: readonly Question[], { known, others }: Names): readonly Question[] {
  const random = createRandom(1912);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...known]
      .sort((left, right) => right.length - left.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return questions.flatMap((item) => {
    const texts = [...item.previous, item.question];
    if (!texts.some((text) => text.search(pattern) >= 0)) return [item];
    const renamed = Array.from({ length: variants }, () => {
      const swapped = new Map<string, string>();
      const swap = (text: string) =>
        text.replace(pattern, (name) => {
          const other = swapped.get(name) ?? random.pick(others);
          swapped.set(name, other);
          return other;
        });
      return { ...item, question: swap(item.question), previous: item.previous.map(swap) };
    });
    return [item, ...renamed];
  });
}
