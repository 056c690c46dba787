import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Records } from "../../src/dataset/schema.ts";
import { createRandom } from "./random.ts";
import { createCopying, renameAgreement, scale } from "./synthetic-agreement.ts";
import { type Cast, createCasting } from "./synthetic-cast.ts";

const seed = 2030;
/** Synthetic organisations end here; further agreements are signed by those that are there. */
const organisationLimit = 20_000;

/**
 * A data set of `size` agreements in the proportions of the real one: the real records first, then copies of all of
 * them in which other organisations and people sign, in other places, on other days, for other figures. The same
 * records in every run, and a larger set begins like a smaller one.
 */
export function createSynthetic(real: Records, size: number): Records {
  const random = createRandom(seed);
  const makeCast = createCasting(real, seed);
  const copyAgreement = createCopying(real);
  const [agreements, joints] = [real.agreements.slice(0, size), [...real.jointCommitments]];
  const [organisations, people, sources] = [[...real.organisations], [...real.people], [...real.sources]];
  const casts: Cast[] = [];
  for (let copy = 1; agreements.length < size; copy += 1) {
    const templates = real.agreements.slice(0, size - agreements.length);
    const present = new Set(templates.map(({ id }) => id));
    const isNew = organisations.length < organisationLimit;
    const cast = isNew ? makeCast(templates) : random.pick(casts);
    if (isNew) {
      casts.push(cast);
      for (const organisation of cast.organisations.values()) organisations.push(organisation);
      for (const person of cast.people.values()) people.push(person);
    }
    const cited = new Set(templates.flatMap((template) => template.sources));
    for (const source of real.sources) {
      if (cited.has(source.id)) sources.push({ ...source, id: `${source.id}-c${copy}`, url: `${source.url}#c${copy}` });
    }
    for (const template of templates) agreements.push(copyAgreement(template, { cast, copy, present, random }));
    for (const joint of real.jointCommitments) {
      if (!joint.agreements.every((id) => present.has(id))) continue;
      joints.push({
        ...joint,
        id: `${joint.id}-${copy}`,
        agreements: joint.agreements.map((id) => renameAgreement(id, copy)),
        value: scale(joint.value, joint.unit, 2.1 + random.next()),
        sources: joint.sources.map((id) => `${id}-c${copy}`),
      });
    }
  }
  return { ...real, agreements, jointCommitments: joints, organisations, people, sources };
}

/** Writes records into a folder laid out like `data/`. */
export function writeDataset(folder: string, records: Records): void {
  mkdirSync(join(folder, "agreements"), { recursive: true });
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
  const { agreements, jointCommitments, ...lists } = records;
  for (const agreement of agreements) write(`agreements/${agreement.id}.json`, agreement);
  write("joint-commitments.json", jointCommitments);
  for (const [name, content] of Object.entries(lists)) write(`${name}.json`, content);
}
