import type { Query, Yardstick } from "../../query.ts";
import type { Body, Row } from "../../result.ts";
import { rowChart } from "../chart.ts";
import { type Draft, limitFacts, sentenceLimit } from "../draft.ts";
import { amountWords, figureAt, measureWords, sharedDeadline } from "../quantity.ts";
import { afterNoun, scopeWords } from "../scope.ts";
import { eventName, keyName, placeName, sectorName, theOrganisation, titleOf, type Wording } from "../wording.ts";
import { rowFact } from "./total.ts";

type Rank = Extract<Body, { kind: "rank" }>;

/** A row's key as the subject of a sentence. */
function subject(wording: Wording, over: Rank["over"], key: string): string {
  const { m } = wording;
  switch (over) {
    case "agreement":
      return m.scope.namedAgreement(titleOf(wording, key));
    case "organisation":
      return theOrganisation(wording, key);
    case "region":
    case "city":
      return placeName(wording, key);
    case "sector":
      return m.names.sector(sectorName(wording, key));
    case "event":
      return m.names.event(eventName(wording, key));
    default:
      return keyName(wording, over, key);
  }
}

/** A row's value with its deadline: "1 500 emplois d’ici 2027". */
export function rowValue(wording: Wording, row: Row | undefined): string {
  const { m } = wording;
  if (row?.amount) {
    const year = sharedDeadline(row.amount.figures.map((ordinal) => figureAt(wording, ordinal)));
    return [amountWords(wording, row.amount), ...(year === undefined ? [] : [m.format.by(year)])].join(" ");
  }
  if (row?.count !== undefined) return m.format.quantity(row.count, "agreements");
  return row?.date === undefined ? "" : m.format.day(row.date);
}

/** Those that come first: alone, level, or (the top three) each with its own value. */
function winning(wording: Wording, body: Rank, verb: "announces" | "holds", superlative: string): string {
  const { answers, format } = wording.m;
  const winners = body.rows
    .slice(0, Math.max(body.winners, 1))
    .map((row) => ({ name: subject(wording, body.over, row.key), value: rowValue(wording, row) }));
  const value = winners[0]?.value ?? "";
  if (winners.some((winner) => winner.value !== value)) {
    const each = winners.map((winner) => answers.withFigure(winner.name, winner.value));
    return answers.rankSeveral(format.cutList(each, sentenceLimit), verb, superlative);
  }
  const names = format.cutList(
    winners.map(({ name }) => name),
    sentenceLimit,
  );
  const plural = winners.length > 1;
  return answers.rankMeasure(names, verb, plural, superlative, plural ? answers.rankEach(value) : value);
}

function statement(wording: Wording, body: Rank): string {
  const { m } = wording;
  const winners = body.rows.slice(0, Math.max(body.winners, 1));
  const [first] = winners;
  const names = m.format.cutList(
    winners.map((row) => subject(wording, body.over, row.key)),
    sentenceLimit,
  );
  const most = body.direction === "most";
  const value = rowValue(wording, first);
  switch (body.yardstick.by) {
    case "signed-on": {
      const when = first?.date === undefined ? "" : m.format.onDay(first.date);
      return most ? m.answers.newest(names, when) : m.answers.oldest(names, when);
    }
    case "deadline":
      return most ? m.answers.latestDeadline(names, value) : m.answers.nearestDeadline(names, value);
    case "agreements":
      return winning(wording, body, "holds", most ? m.answers.mostAgreements() : m.answers.leastAgreements());
    case "measure": {
      const words = measureWords(wording, body.yardstick.measure);
      const verb = body.over === "agreement" || body.over === "organisation" ? "announces" : "holds";
      return winning(wording, body, verb, most ? words.most : words.least);
    }
  }
}

/** What a yardstick measures, for titles. */
export function yardstickName(wording: Wording, yardstick: Yardstick): string {
  const { questions } = wording.m;
  if (yardstick.by === "measure")
    return questions.reading.measure(
      yardstick.measure.measures.length === 1 ? (yardstick.measure.measures[0] ?? "other") : "money",
      yardstick.measure.jobsKind === "direct",
    );
  if (yardstick.by === "agreements") return questions.reading.agreements;
  return yardstick.by === "signed-on" ? questions.reading.signedOn : questions.reading.deadline;
}

export function composeRank(wording: Wording, body: Rank, query: Query): Draft {
  const { m } = wording;
  const words = scopeWords(wording, query.where, true);
  const said = statement(wording, body);
  const scope = [afterNoun(words), words.due].filter((part) => part !== "").join(" ");
  const dated = body.yardstick.by === "signed-on" || body.yardstick.by === "deadline";
  const title = m.labels.chart(`${yardstickName(wording, body.yardstick)} ${m.questions.reading.by(body.over)}`, scope);
  // The place leads the sentence so that the ranking is not taken for the whole country's.
  const headline = words.where
    ? m.answers.sentence(`${words.where}, ${said}`)
    : m.answers.nameSentence(dated ? m.names.start(said) : said);
  return {
    headline,
    notes: body.yardstick.by === "measure" ? [m.answers.announced(true)] : [],
    ...limitFacts(wording, body.rows, (row) => rowFact(wording, body.over, row)),
    chart: dated ? undefined : rowChart(wording, title, body.over, body.rows),
  };
}
