import type { Target } from "../../dataset/schema.ts";
import type { ConceptTag } from "./lexicon.ts";
import { means, namesIn } from "./link.ts";
import { has, type Reading, spansOf } from "./reading.ts";

/** What the words of a question say of the strategy's targets: the measures of `targets.json`, the more specific first. */
const measureByTag: readonly (readonly [ConceptTag, string])[] = [
  ["t.fibre-households", "fibre-households"],
  ["t.fibre-sites", "fibre-sites"],
  ["t.5g-coverage", "5g-coverage"],
  ["t.startup-funding", "startup-funding"],
  ["t.processing-time", "processing-time"],
  ["t.reskilling", "reskilling"],
  ["t.localities", "localities"],
  ["t.egov-rank", "egov-rank"],
  ["t.gazelles", "gazelles"],
  ["t.unicorns", "unicorns"],
  ["t.exports", "exports"],
  ["t.gdp", "gdp"],
  ["t.budget", "budget"],
  ["t.training", "training"],
];

/** Measures that the agreements speak of too: a question means the target only when it says so. */
const shared: ReadonlySet<string> = new Set([
  "training",
  "budget",
  "startup-funding",
  "egov-rank",
  "exports",
  "gdp",
  "fibre-households",
  "localities",
]);

export interface SaidTargets {
  /** Ids of the targets meant; empty for all of them. */
  readonly ids: readonly string[];
  /** Measures named, for the reading. */
  readonly measures: readonly string[];
  /** A year was said that no target of the measure has. */
  readonly missingYear?: number;
  readonly spans: readonly number[];
}

/**
 * The targets a question asks for, if it asks for any: a measure that only targets have, or a target's measure beside "target",
 * "aim", "strategy" — and no word for the agreements, which would ask for what they announce instead.
 */
export function readTargets(reading: Reading): SaidTargets | undefined {
  for (const at of spansOf(reading, "n.target", "n.strategy"))
    if (isDenied(reading, at)) reading.roles[at] ??= "excluded";
  const cue = spansOf(reading, "n.target", "n.strategy").filter(
    (at) => !isEventName(reading, at) && !isDenied(reading, at),
  );
  const named = measureByTag.filter(
    ([tag]) => spansOf(reading, tag).length > 0 || (tag === "t.fibre-households" && speaksOfFibreHomes(reading)),
  );
  const says = (...tags: ConceptTag[]) => cue.some((at) => means(reading.spans[at], ...tags));
  const beside = says("n.target") && has(reading, "a.compare");
  const aboutAgreements =
    has(reading, "n.agreement", "n.memorandum", "n.convention", "v.sign", "n.programme-contract") &&
    !beside &&
    !says("n.strategy");
  const party = reading.spans.some(
    (span) =>
      namesIn(span, "organisation").some((id) => !isPublic(reading, id)) ||
      namesIn(span, "place").length > 0 ||
      namesIn(span, "person").length > 0 ||
      (!says("n.target") && span.entries.some((entry) => entry.kind === "keyword" && entry.proper)),
  );
  if (aboutAgreements || (party && !says("n.strategy"))) return undefined;
  const own = named.filter(([, measure]) => !shared.has(measure));
  const measures: string[] = [];
  if (
    cue.length > 0 ||
    own.length > 0 ||
    (named.length > 0 && (isWhole(reading) || has(reading, "q.howmany", "q.howmuch")))
  ) {
    measures.push(...named.map(([, measure]) => measure));
    if (measures.length === 0 || measures.every((measure) => measure === "training" || measure === "budget"))
      measures.push(...commonMeasures(reading, cue.length > 0, measures));
  }
  if (
    cue.length === 0 &&
    measures.every((measure) => measure === "gdp" || measure === "exports") &&
    !isDigital(reading)
  )
    return undefined;
  if (measures.length === 0) return wholeStrategy(reading, cue);
  const chosen = dropWeaker(measures, reading);
  const targets = [...reading.catalogue.targets.values()].filter((target) => chosen.includes(target.measure));
  if (targets.length === 0) return undefined;
  const year = yearSaid(reading);
  const fitting = year === undefined ? targets : targets.filter((target) => target.by === year);
  const spans = [
    ...cue,
    ...named.flatMap(([tag]) => spansOf(reading, tag)),
    ...spansOf(
      reading,
      "m.jobs",
      "m.direct",
      "m.startups",
      "m.trainees",
      "m.coverage",
      "m.scholarships",
      "m.people",
      "t.new",
      "m.money",
      "m.funding",
      "m.investment",
    ),
  ];
  if (fitting.length === 0 && year !== undefined)
    return { ids: targets.map(({ id }) => id), measures: chosen, missingYear: year, spans };
  return { ids: inForce(fitting, year === undefined, reading).map(({ id }) => id), measures: chosen, spans };
}

/** "What is the GDP of Morocco?" asks for another figure than the digital share of it. */
function isDigital(reading: Reading): boolean {
  return reading.text.tokens.some(({ text }) =>
    /^(contribu\w*|numerique|digital\w*|part|share|apport|poids|offshoring|externalisation|outsourcing|2026|2030|ajoutee|added|viser?|aim)$/.test(
      text,
    ),
  );
}

/** "How many foyers should have la fibre": only the strategy counts homes. */
function speaksOfFibreHomes(reading: Reading): boolean {
  const homes = reading.text.tokens.some(({ text }) => ["foyers", "menages", "households", "homes"].includes(text));
  return homes && reading.spans.some((span) => namesIn(span, "sector").includes("fibre"));
}

/** "not the strategy's target", "pas de l'objectif": named to be set aside. */
function isDenied(reading: Reading, at: number): boolean {
  const from = reading.spans[at]?.from ?? 0;
  return reading.text.tokens.slice(Math.max(0, from - 7), from).some(({ text }) => text === "pas" || text === "not");
}

/** "Lancement de la stratégie" names an event, not the strategy's targets. */
function isEventName(reading: Reading, at: number): boolean {
  const span = reading.spans[at];
  return span !== undefined && namesIn(span, "event").length > 0;
}

function isPublic(reading: Reading, id: string): boolean {
  const kind = reading.catalogue.organisations.get(id)?.kind;
  return kind === "state" || kind === "ministry";
}

/** Nothing but the measure: no agreement, party or place, so that the strategy alone can be meant. */
function isWhole(reading: Reading): boolean {
  return !reading.spans.some((span) =>
    span.entries.some(
      (entry) =>
        entry.kind === "organisation" || entry.kind === "place" || entry.kind === "person" || entry.kind === "event",
    ),
  );
}

/** Jobs, start-ups and training belong to both: with a cue they mean the target. */
function commonMeasures(reading: Reading, cued: boolean, found: readonly string[]): string[] {
  if (!cued) return [];
  const outsourcing = reading.spans.some((span) => namesIn(span, "sector").includes("outsourcing"));
  const measures: string[] = [];
  if (has(reading, "m.jobs", "m.direct") || (outsourcing && has(reading, "m.people"))) {
    if (outsourcing)
      measures.push(
        has(reading, "t.new", "v.create") && has(reading, "t.new") ? "outsourcing-new-jobs" : "outsourcing-jobs",
      );
    else measures.push("jobs");
  }
  const raised = found.includes("startup-funding");
  if (
    !raised &&
    reading.spans.some((span) => namesIn(span, "sector").includes("startups") || means(span, "m.startups"))
  ) {
    measures.push(
      has(reading, "m.money", "m.funding", "m.investment", "u.mad", "q.howmuch") ? "startup-funding" : "startups",
    );
  }
  if (
    !found.includes("training") &&
    measures.length === 0 &&
    (has(reading, "m.trainees") || (has(reading, "m.people") && found.length === 0))
  )
    measures.push("training");
  if (measures.length === 0 && reading.spans.some((span) => namesIn(span, "sector").includes("skills-training")))
    measures.push("training");
  if (measures.length === 0 && found.length === 0) {
    if (reading.spans.some((span) => namesIn(span, "sector").includes("fibre")))
      measures.push(has(reading, "t.fibre-sites") ? "fibre-sites" : "fibre-households");
    else if (reading.spans.some((span) => namesIn(span, "sector").includes("5g-connectivity")))
      measures.push("5g-coverage");
    else if (
      reading.spans.some((span) => namesIn(span, "sector").includes("e-government")) &&
      has(reading, "q.which", "a.top")
    )
      measures.push("egov-rank");
    else if (has(reading, "m.funding", "m.money", "q.howmuch", "m.investment")) measures.push("budget");
  }
  return measures;
}

/** "Jeunes formés … reconversion" means the reskilling; start-ups that raise money are not counted. */
function dropWeaker(measures: readonly string[], reading: Reading): string[] {
  const unique = [...new Set(measures)];
  if (unique.includes("reskilling")) return unique.filter((measure) => measure !== "training");
  if (unique.includes("startup-funding"))
    return unique.filter((measure) => measure !== "startups" && measure !== "budget");
  if (unique.length > 1 && unique.includes("budget") && !has(reading, "t.budget"))
    return unique.filter((measure) => measure !== "budget");
  return unique;
}

/** The year by which a target is set, or the year it starts from. */
function yearSaid(reading: Reading): number | undefined {
  const years = reading.spans.flatMap(({ date }, at) =>
    date?.end && !(date.relative && date.precision === "day") && !reading.roles[at]
      ? [Number(date.end.slice(0, 4))]
      : [],
  );
  const before = reading.spans.find(({ date }) => date?.relation === "before");
  return before ? undefined : years.at(-1);
}

/** Without a year the last step is meant, unless the question asks for the steps; what is superseded gives way in the execution. */
function inForce(targets: readonly Target[], anyYear: boolean, reading: Reading): Target[] {
  if (has(reading, "t.original")) {
    const replaced = new Set(targets.map((target) => target.supersedes));
    const original = targets.filter(({ id }) => replaced.has(id));
    if (original.length > 0) return original;
  }
  if (!anyYear || has(reading, "q.list", "n.phase")) return [...targets];
  const last = new Map<string, number>();
  for (const { measure, by } of targets) last.set(measure, Math.max(last.get(measure) ?? 0, by ?? 0));
  return targets.filter(({ measure, by }) => (by ?? 0) === last.get(measure));
}

/** "Quels sont les objectifs de la stratégie ?" */
function wholeStrategy(reading: Reading, cue: readonly number[]): SaidTargets | undefined {
  const targets = spansOf(reading, "n.target");
  if (
    targets.length === 0 ||
    !(has(reading, "n.strategy", "q.list", "q.which", "q.about", "q.howmany") || reading.spans.length <= 4)
  )
    return undefined;
  const others = reading.spans.some(
    (span, at) =>
      !cue.includes(at) &&
      span.entries.some(
        (entry) =>
          entry.kind === "organisation" ||
          entry.kind === "place" ||
          entry.kind === "event" ||
          entry.kind === "person" ||
          (entry.kind === "sector" && has(reading, "q.howmany", "q.howmuch")),
      ),
  );
  return others ? undefined : { ids: [], measures: [], spans: cue };
}
