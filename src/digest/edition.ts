import type { Answer, Fact, Section } from "../engine/answer.ts";
import { kindAndDate } from "../engine/compose/bodies/sheet.ts";
import { figureFact } from "../engine/compose/bodies/total.ts";
import { citationsOf } from "../engine/compose/compose-result.ts";
import { fact } from "../engine/compose/draft.ts";
import { phraseQuery } from "../engine/compose/phrase.ts";
import { amountsWords, figureAt, figureWords } from "../engine/compose/quantity.ts";
import { describeQuery } from "../engine/compose/reading.ts";
import {
  agreementOf,
  createWording,
  organisationName,
  textOf,
  titleOf,
  type Wording,
} from "../engine/compose/wording.ts";
import type { Engine } from "../engine/engine.ts";
import type { Filter, Query } from "../engine/query.ts";
import type { Result } from "../engine/result.ts";
import { type Changes, findChanges } from "./changes.ts";
import { chooseFocus } from "./focus.ts";
import { digestMessages } from "./messages.ts";
import { type Snapshot, takeSnapshot } from "./snapshot.ts";
import type { DigestSettings } from "./subscription.ts";

/** What a channel had before. */
export interface Had {
  /** What the data set said in its last edition; undefined when that is no longer known. */
  readonly snapshot: Snapshot | undefined;
  /** The agreement that was in focus. */
  readonly focus: string | undefined;
  /** Date of the last edition that surely arrived, YYYY-MM-DD; undefined when none did. */
  readonly edition: string | undefined;
}

export interface EditionInput {
  readonly engine: Pick<Engine, "catalogue" | "execute" | "answer">;
  readonly settings: Pick<DigestSettings, "language" | "quiet" | "filter">;
  /** Undefined: the channel's first edition. */
  readonly had: Had | undefined;
  /** The channel's local date, YYYY-MM-DD. */
  readonly date: string;
}

/** One channel's digest of one day. */
export interface Edition {
  readonly answer: Answer;
  /** The agreement in focus, to be remembered. */
  readonly focus: string | undefined;
}

/** Lines of each part; the rest is behind the buttons. */
const newLines = 3;
const correctedLines = 3;
const deadlineLines = 3;
/** Beside news the rest is kept short. */
const deadlinesBesideNews = 2;
const focusLines = 3;
/** Figures that the line of an agreement shows, and changes that the line of a correction does. */
const figuresShown = 2;
const changesShown = 3;
const partiesShown = 4;
const suggestionsShown = 3;

/** Years whose deadlines are near: this one, and from October on the next. */
function nearYears(date: string): readonly number[] {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= "10" ? [year, year + 1] : [year];
}

function bodyOf<Kind extends string>(result: Result, kind: Kind) {
  return result.status === "answered" && result.body.kind === kind
    ? (result.body as Extract<typeof result.body, { kind: Kind }>)
    : undefined;
}

/** The first figures of an agreement that a total may add, largest announcements first as the record lists them. */
function mainFigures(wording: Wording, id: string): string {
  const { catalogue, m } = wording;
  const figures = (catalogue.figuresOf[catalogue.ordinals.get(id) ?? -1] ?? [])
    .map((ordinal) => figureAt(wording, ordinal))
    .filter(({ countable, joint }) => countable && !joint);
  return m.format.list(figures.slice(0, figuresShown).map((figure) => figureWords(wording, figure)));
}

function agreementFact(wording: Wording, id: string): Fact {
  return fact(titleOf(wording, id), mainFigures(wording, id), [kindAndDate(wording, id)], id);
}

/** The first sentence of a text. */
function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return first?.segment.trim() ?? text;
}

function section(title: string, facts: readonly Fact[], limit: number = facts.length): readonly Section[] {
  if (facts.length === 0) return [];
  const left = facts.length - limit;
  return [{ title, facts: facts.slice(0, limit), ...(left > 0 && { more: left }) }];
}

/** What is new for a channel: the changes that its filter lets through. */
function newsFor(wording: Wording, had: Had | undefined, filter: Filter, fitting: ReadonlySet<string>): Changes {
  if (!had?.snapshot) return { added: [], corrected: [], removed: [], targets: [] };
  const changes = findChanges(wording, had.snapshot, takeSnapshot(wording.catalogue));
  const all = Object.keys(filter).length === 0;
  return {
    added: changes.added.filter((id) => fitting.has(id)).toReversed(),
    corrected: changes.corrected.filter(({ id }) => fitting.has(id)),
    // What is gone can't be asked whether it fits, and targets belong to no place or organisation.
    removed: all ? changes.removed : [],
    targets: all ? changes.targets : [],
  };
}

function focusSection(wording: Wording, id: string | undefined, lines: number): readonly Section[] {
  if (id === undefined) return [];
  const words = digestMessages(wording.language);
  const { parties, summary } = agreementOf(wording, id);
  const names = [...new Set(parties.map(({ organisation }) => organisationName(wording, organisation)))];
  const facts = [
    agreementFact(wording, id),
    fact(words.parties, wording.m.format.cutList(names, partiesShown), [], id),
    fact(firstSentence(textOf(wording, summary), wording.language), "", [], id),
  ];
  return section(words.focusTitle, facts.slice(0, lines));
}

/** Parts of a full edition: what is due soon and what all agreements that fit add up to. */
function overview({ engine, settings: { filter, language }, date }: EditionInput, wording: Wording, isNews: boolean) {
  const words = digestMessages(language);
  const ask = (what: Query["what"]) => engine.execute({ what, where: filter });
  const near = nearYears(date);
  const deadlines = ask({ kind: "deadlines" });
  const due = (bodyOf(deadlines, "deadlines")?.years ?? [])
    .filter(({ year }) => near.includes(year))
    .flatMap(({ figures }) => figures.map((ordinal) => figureAt(wording, ordinal)));
  const agreements = ask({ kind: "count", of: "agreements" });
  const count = bodyOf(agreements, "count");
  const sums = (["jobs", "investment", "funding"] as const).map((measure) =>
    ask({ kind: "total", measure: { measures: [measure] } }),
  );
  const totals = sums.flatMap((sum) => {
    const body = bodyOf(sum, "total");
    // A region's figures don't stand beside a city's agreements.
    const fits = body?.basis.level === "project" && body.basis.region?.region === count?.basis.region?.region;
    return body && fits ? [amountsWords(wording, body.amounts)] : [];
  });
  const charts = [
    engine.answer(
      { what: { kind: "total", measure: { measures: ["jobs"] }, groupBy: "region" }, where: filter },
      language,
    ),
    engine.answer({ what: { kind: "count", of: "agreements", groupBy: "sector" }, where: filter }, language),
  ];
  const counted = count ? wording.m.scope.agreements(count.count, "agreement", count.atLeast) : "";
  return {
    due,
    deadlines: section(
      words.deadlinesTitle,
      due.map((figure) => figureFact(wording, figure)),
      isNews ? deadlinesBesideNews : deadlineLines,
    ),
    totals: count ? section(words.totalsTitle, [fact(wording.m.names.start(counted), totals.join(" · "))]) : [],
    chart: charts.find(({ chart }) => chart !== undefined)?.chart,
    sources: [...due.flatMap(({ commitment }) => commitment.sources), ...sums.flatMap(({ sources }) => sources)],
    agreements: sums.flatMap((sum) => sum.agreements),
  };
}

function headlineOf(
  wording: Wording,
  input: EditionInput,
  changes: Changes,
  deadlines: boolean,
  full: boolean,
): string {
  const words = digestMessages(wording.language);
  const { format } = wording.m;
  const day = words.weekday(input.date, format.day(input.date));
  const corrections = changes.corrected.length + changes.targets.length;
  const news = [
    ...(changes.added.length > 0 ? [words.newAgreements(changes.added.length)] : []),
    ...(corrections > 0 ? [words.corrections(corrections)] : []),
    ...(changes.removed.length > 0 ? [words.removals(changes.removed.length)] : []),
    ...(deadlines ? [words.deadlinesNear] : []),
  ];
  if (news.length > 0) return words.headlineNews(day, format.list(news));
  return full ? words.headline(day) : words.headlineQuiet(day);
}

function newsSections(wording: Wording, changes: Changes): readonly Section[] {
  const words = digestMessages(wording.language);
  const corrected = [...changes.corrected, ...changes.targets];
  return [
    ...section(
      words.newTitle,
      changes.added.map((id) => agreementFact(wording, id)),
      newLines,
    ),
    ...section(
      words.correctedTitle,
      corrected.map(({ id, title, words: said }) => {
        const left = said.length - changesShown;
        const shown = left > 0 ? [...said.slice(0, changesShown), wording.m.format.moreLines(left)] : said;
        const line = fact(title, wording.m.format.joined(shown));
        return wording.catalogue.ordinals.has(id) ? { ...line, agreement: id } : line;
      }),
      correctedLines,
    ),
    ...section(
      words.removedTitle,
      changes.removed.map(({ title }) => fact(title, words.removed)),
      newLines,
    ),
  ];
}

/**
 * One channel's digest of one day: what is new or corrected since its last one, deadlines near, one agreement in focus,
 * totals with a chart, sources. When nothing changed only the focus; undefined when then there is nothing to show or the
 * channel wants to be left alone. Pure.
 */
export function composeEdition(input: EditionInput): Edition | undefined {
  const { engine, settings, had, date } = input;
  const { filter, language } = settings;
  const { catalogue } = engine;
  const wording = createWording(language, catalogue);
  const words = digestMessages(language);
  const list: Query = { what: { kind: "list", of: "agreements" }, where: filter };
  const fitting = engine.execute(list).agreements;
  const changes = newsFor(wording, had, filter, new Set(fitting));
  const isNews = [changes.added, changes.corrected, changes.removed, changes.targets].some(({ length }) => length > 0);
  // Once a year, when the next one's deadlines come into sight.
  const turned = had?.edition !== undefined && nearYears(had.edition).at(-1) !== nearYears(date).at(-1);
  // What can't be compared is shown as a whole: else a quiet channel would never hear of anything again.
  const isWhole = had?.snapshot === undefined;
  const whole = isWhole || isNews || turned ? overview(input, wording, isNews) : undefined;
  const deadlines = turned && (whole?.due.length ?? 0) > 0;
  const full = isWhole || isNews || deadlines;
  if (!full && settings.quiet) return undefined;
  const shownAbove = new Set([...changes.added, ...changes.corrected.map(({ id }) => id)]);
  const others = fitting.filter((id) => !shownAbove.has(id));
  const focus = chooseFocus(others, had?.focus);
  if (!full && focus === undefined) return undefined;
  const overall = full ? whole : undefined;
  const named = [...changes.added, ...changes.corrected.map(({ id }) => id), ...(focus === undefined ? [] : [focus])];
  const sources = [...named.flatMap((id) => agreementOf(wording, id).sources), ...(overall?.sources ?? [])];
  const asked: readonly Query[] = [
    ...[...changes.added.slice(0, 1), ...(focus === undefined ? [] : [focus])].map(
      (id): Query => ({ what: { kind: "sheet" }, where: { agreements: [id] } }),
    ),
    ...(overall && overall.due.length > 0 ? [{ what: { kind: "deadlines" as const }, where: filter }] : []),
    list,
  ];
  const about = describeQuery(list, language, catalogue).split(" · ").slice(1);
  const suggestions = asked.flatMap((query) => phraseQuery(query, language, catalogue) ?? []);
  return {
    focus: focus ?? had?.focus,
    answer: {
      language,
      status: "answered",
      headline: headlineOf(wording, input, changes, deadlines, full),
      notes: had?.edition === undefined ? [words.introduction] : [],
      facts: [],
      sections: [
        ...newsSections(wording, changes),
        ...(overall?.deadlines ?? []),
        ...focusSection(wording, focus, isNews ? 1 : focusLines),
        ...(overall?.totals ?? []),
      ],
      caveats: [words.announced],
      sources: citationsOf(wording, [...new Set(sources)]),
      agreements: [...new Set([...named, ...(overall?.agreements ?? [])])],
      targets: changes.targets.map(({ id }) => id),
      ...(overall?.chart && { chart: overall.chart }),
      // Only a filter needs to be told.
      reading: about.length > 0 ? [words.reading, ...about].join(" · ") : "",
      suggestions: [...new Set(suggestions)].slice(0, suggestionsShown),
      choices: [],
      dataVersion: catalogue.version,
      dataDate: catalogue.asOf,
    },
  };
}
