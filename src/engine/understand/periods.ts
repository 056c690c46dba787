import type { Filter } from "../query.ts";
import type { DateSpan } from "./dates.ts";
import { means, namesIn } from "./link.ts";
import { contentBefore, has, isGlue, type Reading, rawOf } from "./reading.ts";
import type { Slots } from "./slots.ts";

/** The dates of a question, told apart: when agreements were signed, when figures fall due. */
export interface Periods {
  readonly signed?: NonNullable<Filter["signed"]>;
  readonly due?: NonNullable<Filter["due"]>;
  /** Several bare years side by side ("2023 vs 2024"): what a comparison compares. */
  readonly years: readonly { readonly span: number; readonly signed: NonNullable<Filter["signed"]> }[];
}

/**
 * Decides what each date restricts (rule of meaning 4). "By" a year is a deadline, whatever else is said, unless a form of "sign"
 * governs it; a bare year is the signing year when the question speaks of agreements, signing, announcing or an event, the deadline's
 * with a figure alone; a year still to come is a deadline. A year beside an event picks its edition.
 */
export function readPeriods(reading: Reading, slots: Slots, hasMeasure: boolean): Periods {
  let signed: NonNullable<Filter["signed"]> | undefined;
  let due: NonNullable<Filter["due"]> | undefined;
  const years: Periods["years"][number][] = [];
  reading.spans.forEach((span, at) => {
    const { date } = span;
    if (!date || reading.roles[at]) return;
    reading.roles[at] = "slot";
    // "à ce jour", "today": the data set as it is.
    if (date.relative && date.precision === "day" && (date.end ?? date.start ?? "") >= reading.now) return;
    if (picksEdition(reading, slots, at, date) || picksOtherEdition(reading, slots, at, date)) return;
    const interval = { ...(date.start ? { from: date.start } : {}), ...(date.end ? { to: date.end } : {}) };
    if (isDue(reading, at, date, hasMeasure)) {
      due = {
        ...due,
        ...(date.start && date.relation !== "by" && date.relation !== "before" && !(hasMeasure && isLimit(reading, at))
          ? { from: Number(date.start.slice(0, 4)) }
          : {}),
        ...(date.end ? { to: Number(date.end.slice(0, 4)) } : {}),
      };
      return;
    }
    if (date.relation === "in" || date.relation === "between") years.push({ span: at, signed: interval });
    // "2023 and 2024" without a comparison: the whole span of both.
    signed = signed && date.relation === "in" ? widen(signed, interval) : { ...signed, ...interval };
  });
  return { ...(signed ? { signed } : {}), ...(due ? { due } : {}), years };
}

/** "À l'échéance 2030", "up to and including 2027": until then, not in that year alone. */
function isLimit(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const span = reading.spans[before];
    if (means(span, "b.lte")) return true;
    if (means(span, "q.deadline"))
      return before === at - 1 && /^\d/.test(rawOf(reading, reading.spans[at] ?? { from: 0, to: 0 }));
    if (!isGlue(span) && !means(span, "v.create")) return false;
  }
  return false;
}

/** "Sauf ceux de 2023", "except 2024": the signing dates that are set aside. */
export function excludedPeriod(reading: Reading): NonNullable<Filter["signed"]> | undefined {
  for (const at of reading.negated) {
    const date = reading.spans[at]?.date;
    if (date?.start && date.end && date.relation === "in") return { from: date.start, to: date.end };
  }
  return undefined;
}

function widen(
  left: NonNullable<Filter["signed"]>,
  right: NonNullable<Filter["signed"]>,
): NonNullable<Filter["signed"]> {
  const from = left.from && right.from ? (left.from < right.from ? left.from : right.from) : undefined;
  const to = left.to && right.to ? (left.to > right.to ? left.to : right.to) : undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** "GITEX Africa 2025": the year chooses among the editions; an edition that is not there is an unknown name. */
function picksEdition(reading: Reading, slots: Slots, at: number, date: DateSpan): boolean {
  if (date.relation !== "in" || date.precision !== "year") return false;
  const event = [at - 1, at - 2, at + 1, at + 2].find((beside) => {
    const span = reading.spans[beside];
    return (
      span &&
      namesIn(span, "event").length > 0 &&
      (Math.abs(beside - at) === 1 || isGlue(reading.spans[(beside + at) / 2]))
    );
  });
  const span = event === undefined ? undefined : reading.spans[event];
  if (event === undefined || !span) return false;
  const ids = namesIn(span, "event");
  const year = date.start?.slice(0, 4) ?? "";
  const editions = ids.filter((id) => reading.catalogue.events.get(id)?.from?.startsWith(year));
  const dated = ids.some((id) => reading.catalogue.events.get(id)?.from);
  if (editions.length > 0) {
    replaceEvents(slots, event, ids, editions);
    return true;
  }
  if (!dated) return false;
  const from = Math.min(span.from, reading.spans[at]?.from ?? span.from);
  const to = Math.max(span.to, reading.spans[at]?.to ?? span.to);
  reading.unknown.push({ text: rawOf(reading, { from, to }), from: Math.min(event, at), to: Math.max(event, at) + 1 });
  return true;
}

/** "GITEX Africa 2024 vs 2025": the year after an edition names another one of its series. */
function picksOtherEdition(reading: Reading, slots: Slots, at: number, date: DateSpan): boolean {
  if (date.relation !== "in" || date.precision !== "year") return false;
  const joiner = reading.spans[at - 1];
  if (!means(joiner, "a.compare", "p.and", "p.or", "a.than")) return false;
  const event = reading.spans.slice(Math.max(0, at - 3), at - 1).flatMap((span) => namesIn(span, "event"))[0];
  const record = event ? reading.catalogue.events.get(event) : undefined;
  if (!record?.series) return false;
  const editions = (reading.catalogue.editionsOf.get(record.series) ?? []).filter((id) =>
    reading.catalogue.events.get(id)?.from?.startsWith(date.start?.slice(0, 4) ?? ""),
  );
  if (editions.length === 0) {
    reading.unknown.push({ text: rawOf(reading, reading.spans[at] ?? { from: 0, to: 0 }), from: at, to: at + 1 });
    return true;
  }
  slots.where.events = [...new Set([...(slots.where.events ?? []), ...editions])];
  slots.subjects.push({ span: at, filter: { events: [...editions] } });
  return true;
}

function replaceEvents(slots: Slots, span: number, series: readonly string[], editions: string[]): void {
  for (const filters of [slots.where, slots.not]) {
    if (!filters.events?.some((id) => series.includes(id))) continue;
    const others = slots.subjects
      .filter((subject) => subject.span !== span)
      .flatMap(({ filter }) => filter.events ?? []);
    filters.events = [
      ...new Set([...filters.events.filter((id) => !series.includes(id) || others.includes(id)), ...editions]),
    ];
  }
  const at = slots.subjects.findIndex((subject) => subject.span === span);
  if (at >= 0) slots.subjects[at] = { span, filter: { events: editions } };
}

function isDue(reading: Reading, at: number, date: DateSpan, hasMeasure: boolean): boolean {
  const governor = governorOf(reading, at);
  if (governor === "sign") return false;
  const year = Number((date.end ?? date.start ?? "").slice(0, 4));
  const future = year > Number(reading.now.slice(0, 4));
  const describes = means(reading.spans[at + 1], "n.agreement") || means(reading.spans[at + 2], "n.agreement");
  if (has(reading, "q.deadline")) return future || date.relation !== "in" || !describes;
  if (date.relation === "by") return hasMeasure || future;
  if (!hasMeasure) return future;
  if (governor === "announce" && !future) return false;
  if (date.relation === "before" || date.relation === "after") return governor !== "agreement" || future;
  if (future) return true;
  const speaksOfAgreements = has(
    reading,
    "n.agreement",
    "n.memorandum",
    "n.convention",
    "n.partnership",
    "v.sign",
    "v.announce",
    "n.event",
    "n.project",
    "a.oldest",
  );
  const atEvent = reading.spans.some((span) => namesIn(span, "event").length > 0);
  return !(speaksOfAgreements || atEvent || date.precision !== "year" || date.relative);
}

/** What a date hangs on: the nearest form of "sign" or "announce", or an agreement, before it with only glue between. */
function governorOf(reading: Reading, at: number): "sign" | "announce" | "agreement" | undefined {
  let before = contentBefore(reading, at);
  // "signed in Rabat in 2025", "signés par Huawei avant 2024"
  for (let hops = 0; hops < 3 && before >= 0 && reading.roles[before] === "slot"; hops += 1)
    before = contentBefore(reading, before);
  const span = reading.spans[before];
  if (means(span, "v.sign")) return "sign";
  if (means(span, "v.announce")) return "announce";
  if (means(span, "n.agreement", "n.memorandum", "n.convention", "n.partnership", "n.contract", "n.letter"))
    return "agreement";
  return undefined;
}
