import type { Measure, MeasureSpec } from "../query.ts";
import type { ConceptTag } from "./lexicon.ts";
import { means } from "./link.ts";
import { contentAfter, contentBefore, has, isGlue, type Reading, spansOf, wordsOf } from "./reading.ts";

export const measureByTag: readonly (readonly [ConceptTag, readonly Measure[]])[] = [
  ["m.jobs", ["jobs"]],
  ["m.direct", ["jobs"]],
  ["m.investment", ["investment"]],
  ["m.funding", ["funding"]],
  ["m.scholarships", ["scholarships"]],
  ["m.capacity", ["capacity"]],
  ["m.beneficiaries", ["beneficiaries"]],
  ["m.trainees", ["trainees"]],
  ["m.coverage", ["coverage"]],
];

export const currencyByTag: readonly (readonly [ConceptTag, string])[] = [
  ["u.mad", "MAD"],
  ["u.eur", "EUR"],
  ["u.usd", "USD"],
];

/** Measures named by words that mean little else; those that need "how many" before them are read by `countedMeasure`. */
const weak: readonly ConceptTag[] = ["m.trainees", "m.beneficiaries", "m.coverage"];

/** The figure a question asks for, with the spans that said so. */
export interface SaidMeasure {
  readonly spec: MeasureSpec;
  readonly spans: readonly number[];
  /** Only money in general was said, or a currency. */
  readonly anyMoney: boolean;
}

/** Finds the measure that is asked, apart from the spans that `bounds` already use. */
export function readMeasure(reading: Reading, used: ReadonlySet<number>): SaidMeasure | undefined {
  const free = (...tags: ConceptTag[]) =>
    spansOf(reading, ...tags).filter((at) => !used.has(at) && !isTarget(reading, at));
  const strong = measureByTag.filter(([tag]) => !weak.includes(tag) && free(tag).length > 0);
  const weaker = measureByTag.filter(([tag]) => weak.includes(tag) && free(tag).length > 0);
  const counted = countedMeasure(reading, used);
  const unit = currencyByTag.find(([tag]) => free(tag).some((at) => isCurrencyWord(reading, at)))?.[1];
  const money = free("m.money", "u.mad", "u.eur", "u.usd");
  let found: typeof measureByTag = strong.length > 0 ? strong : counted ? [] : weaker;
  // "combien d'emplois seront financés", "invest … to train": what is counted is what "how many" governs.
  if (found.length > 1) found = governed(reading, found, used);
  if (found.length === 0 && counted) return counted;
  if (found.length === 0 && paysHowMuch(reading)) {
    return {
      spec: { measures: ["investment", "funding"], ...(unit ? { unit } : {}) },
      spans: [...money, ...spansOf(reading, "v.pay", "q.howmany")],
      anyMoney: true,
    };
  }
  if (found.length === 0) {
    const amount = free("q.howmuch").filter((at) => !isSize(reading, at));
    if (money.length === 0 && amount.length === 0) return undefined;
    const said = [...money, ...free("q.howmuch")];
    const cost = amount.length > 0 && amount.every((at) => isBudget(reading, at));
    return {
      spec: { measures: cost ? ["funding", "investment"] : ["investment", "funding"], ...(unit ? { unit } : {}) },
      spans: said,
      anyMoney: true,
    };
  }
  if (found.length === 1 && found[0]?.[0] === "m.funding" && free("m.funding").every((at) => isBudget(reading, at))) {
    const said = [...free("m.funding"), ...money];
    return { spec: { measures: ["funding", "investment"], ...(unit ? { unit } : {}) }, spans: said, anyMoney: true };
  }
  const measures = [...new Set(found.flatMap(([, names]) => names))];
  const isMoney = measures.some((measure) => measure === "investment" || measure === "funding");
  const direct = free("m.direct").length > 0 && measures.includes("jobs");
  return {
    spec: {
      measures,
      ...(isMoney && unit ? { unit } : {}),
      ...(direct ? { jobsKind: "direct" as const } : {}),
    },
    spans: [
      ...measureByTag
        .filter(([, names]) => names.some((name) => measures.includes(name)))
        .flatMap(([tag]) => free(tag)),
      ...(isMoney ? money : []),
      ...(direct ? free("m.direct") : []),
    ],
    anyMoney: false,
  };
}

/** "Budget", "cost": what is funded, else what is invested. */
function isBudget(reading: Reading, at: number): boolean {
  return wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).some((word) =>
    /^(bug?d?gets?|couts?|coute|costs?|enveloppes?|depenses?|spend|spending|expenditure|price|prix)$/.test(word),
  );
}

/** "$$" says money; only a word, or a sign beside a number, says which. */
function isCurrencyWord(reading: Reading, at: number): boolean {
  const words = wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 });
  return (
    words.some((word) => /\p{L}/u.test(word)) ||
    reading.spans[at + 1]?.number !== undefined ||
    reading.spans[at - 1]?.number !== undefined
  );
}

/** "Combien le ministère met-il dans …": what is paid is money, when no noun says otherwise. */
function paysHowMuch(reading: Reading): boolean {
  if (!has(reading, "v.pay")) return false;
  return spansOf(reading, "q.howmany").some((at) => {
    const next = reading.spans[contentAfter(reading, at)];
    return (
      next !== undefined &&
      (means(next, "v.pay", "v.create") || next.entries.some((entry) => entry.kind === "organisation"))
    );
  });
}

/** "How big", "size of" ask for an amount of anything; only what else is said makes it money. */
function isSize(reading: Reading, at: number): boolean {
  return wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).some((word) =>
    ["big", "large", "high", "size"].includes(word),
  );
}

function isTarget(reading: Reading, at: number): boolean {
  return reading.roles[at] === "question";
}

/** Measures whose noun "how many" governs directly; all of them when none is. */
function governed(reading: Reading, found: typeof measureByTag, used: ReadonlySet<number>): typeof measureByTag {
  const direct = found.filter(([tag]) =>
    spansOf(reading, tag).some((at) => {
      if (used.has(at)) return false;
      const before = contentBefore(reading, at);
      return (
        before >= 0 &&
        means(reading.spans[before], "q.howmany", "q.howmuch", "a.total", "a.most", "a.least", "a.average", "a.share")
      );
    }),
  );
  if (direct.length === 0 && has(reading, "a.compare")) {
    // "Compare Inetum and Oracle on jobs and investment": both, when a conjunction ties them.
    const tied = found.filter(([tag]) => spansOf(reading, tag).some((at) => tiedBefore(reading, at)));
    if (tied.length > 0 && tied.length < found.length) return found;
  }
  if (direct.length === 0)
    return found.some(([tag]) => tag === "m.jobs")
      ? found.filter(([tag]) => tag === "m.jobs" || tag === "m.direct")
      : found;
  // "jobs and investment": both are asked when a conjunction ties them.
  const first = direct[0];
  const tied = found.filter(
    ([tag]) => tag !== first?.[0] && spansOf(reading, tag).some((at) => tiedBefore(reading, at)),
  );
  return [...direct, ...tied.filter((pair) => !direct.includes(pair))];
}

function tiedBefore(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && isGlue(reading.spans[before]); before -= 1) {
    if (means(reading.spans[before], "p.and")) return true;
  }
  return false;
}

/** "Combien de centres", "how many startups", "how many people will … train": nouns that are measures only when counted. */
function countedMeasure(reading: Reading, used: ReadonlySet<number>): SaidMeasure | undefined {
  for (const at of spansOf(reading, "m.startups", "m.centres", "m.people")) {
    if (used.has(at)) continue;
    if (!isCounted(reading, at)) continue;
    const span = reading.spans[at];
    if (means(span, "m.startups")) return { spec: { measures: ["startups"] }, spans: [at], anyMoney: false };
    if (means(span, "m.centres"))
      return { spec: { measures: ["centres"] }, spans: [...spansOf(reading, "m.centres")], anyMoney: false };
    if (has(reading, "m.coverage"))
      return {
        spec: { measures: ["coverage"], unit: "people" },
        spans: [at, ...spansOf(reading, "m.coverage")],
        anyMoney: false,
      };
    if (has(reading, "m.trainees"))
      return { spec: { measures: ["trainees"] }, spans: [at, ...spansOf(reading, "m.trainees")], anyMoney: false };
    if (has(reading, "m.beneficiaries") || saysConcerned(reading))
      return {
        spec: { measures: ["beneficiaries", "trainees"] },
        spans: [at, ...spansOf(reading, "m.beneficiaries")],
        anyMoney: false,
      };
  }
  return undefined;
}

/** "Combien de personnes sont concernées": said of people, the verb counts those who benefit. */
function saysConcerned(reading: Reading): boolean {
  return reading.text.tokens.some(({ text }) => /^concern(e|es|ees|ed)$/.test(text));
}

/** True when "how many" governs a noun: right before it, across an enumeration, or from afar ("centres et instituts : combien en tout ?"). */
export function isCounted(reading: Reading, at: number): boolean {
  let before = contentBefore(reading, at);
  while (before >= 0 && means(reading.spans[before], "m.centres", "m.startups", "t.new"))
    before = contentBefore(reading, before);
  if (before >= 0 && means(reading.spans[before], "q.howmany", "a.total", "a.average", "a.most", "a.least"))
    return true;
  const asking = spansOf(reading, "q.howmany")[0];
  if (asking === undefined || asking < at || before >= 0) return false;
  const counted = contentAfter(reading, asking);
  return counted < 0 || means(reading.spans[counted], "n.agreement", "a.total");
}
