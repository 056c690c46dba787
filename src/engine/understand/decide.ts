import type { Language } from "../answer.ts";
import type { NotRecordedTopic as NotRecorded } from "../compose/dialogue.ts";
import type { Query } from "../query.ts";
import { chooseReadings } from "./choices.ts";
import type { Judgement, Verdict } from "./judgement.ts";
import { has, type Reading, rawOf } from "./reading.ts";
import { findResidue } from "./residue.ts";
import { isFiller } from "./scope.ts";
import type { Trace } from "./trace.ts";
import { traceOf } from "./trace-of.ts";
import type { Parsed, ParserTools } from "./understand.ts";

/** Weighs what was read against what was left over. */
export function decide(
  parsed: Parsed,
  notRecorded: NotRecorded | undefined,
  language: Language,
  start: Trace,
  tools: ParserTools,
): [Judgement, Query | undefined] {
  const { reading, query } = parsed;
  const result = query && tools.run(query);
  const rest = query && result ? { query, result } : undefined;
  const anchored = isAnchored(reading, parsed.rule);
  const end = (verdict: Verdict, stopped?: string): Judgement => ({
    ...verdict,
    language,
    trace: traceOf(reading, start, parsed.rule, stopped),
  });
  if (notRecorded && (rest || anchored)) {
    const verdict: Verdict = { kind: "not-recorded", topic: notRecorded, ...(rest ? { rest } : {}) };
    return [end(verdict, `not recorded: ${notRecorded}`), query];
  }
  const residue = findResidue(reading, tools.vocabulary, result, isFiller);
  const [unread] = residue.words;
  if (residue.names.length > 0 && anchored) return [end(unknown(residue.names, rest), "unknown name"), query];
  if (parsed.nothingToFollow) {
    const verdict: Verdict = { kind: "unclear", reason: "nothing-to-follow", words: [], choices: [] };
    return [end(verdict, "nothing to follow"), undefined];
  }
  if (!anchored && (!rest || unread !== undefined || residue.names.length > 0))
    return [end({ kind: "out-of-scope", reason: "topic" }, "nothing of the data in it"), undefined];
  if (rest && unread !== undefined && asksFigure(rest.query) && anchored) {
    const verdict: Verdict = { ...unknown(residue.words, rest), indistinct: true };
    return [end(verdict, "a word that the figures do not tell apart"), query];
  }
  if (!rest || (unread !== undefined && !describesLoosely(rest.query))) {
    const choices = chooseReadings(parsed, tools);
    const verdict: Verdict = { kind: "unclear", reason: "not-understood", words: residue.words, choices };
    return [end(verdict, "words not understood"), query];
  }
  if (unread === undefined && parsed.openPeople.length > 0 && meansOnePerson(rest)) {
    const verdict: Verdict = {
      kind: "unclear",
      reason: "ambiguous",
      words: [],
      choices: chooseReadings(parsed, tools),
    };
    return [end(verdict, "several people of that name"), query];
  }
  if (parsed.missingYear !== undefined && rest.query.what.kind === "target")
    return [end(unknown([String(parsed.missingYear)], rest), "no target for that year"), query];
  return [end({ kind: "query", ...rest, corrected: correctionsOf(reading) }), query];
}

type Rest = Extract<Verdict, { kind: "unknown-name" }>["rest"];

function unknown(names: readonly string[], rest: Rest): Extract<Verdict, { kind: "unknown-name" }> {
  return { kind: "unknown-name", names, indistinct: false, near: [], ...(rest ? { rest } : {}) };
}

/** A surname that several people share matters, unless a yes, a property or one agreement is the answer anyway. */
function meansOnePerson({ query, result }: NonNullable<Rest>): boolean {
  return query.what.kind !== "test" && query.what.kind !== "attribute" && result.agreements.length !== 1;
}

/** "C'est quoi le concept de …": a sheet tells everything, whatever word asked for it. */
function describesLoosely({ what, where }: Query): boolean {
  return what.kind === "sheet" && where.agreements?.length === 1;
}

/** Misspelt names that slots took, for the reading that the user sees. */
function correctionsOf(reading: Reading): { written: string; read: string }[] {
  return reading.spans.flatMap((span, at) =>
    span.corrected !== undefined && reading.roles[at] === "slot"
      ? [{ written: rawOf(reading, span), read: span.corrected }]
      : [],
  );
}

/** A figure of a measure: a word that restricts it asks for something that the data does not tell apart. */
function asksFigure({ what }: Query): boolean {
  return what.kind === "total" || (what.kind === "rank" && what.yardstick.by === "measure");
}

/** True when the question holds something that the data speaks of. */
function isAnchored(reading: Reading, rule?: string): boolean {
  return (
    rule?.startsWith("follow-up") === true ||
    rule === "figure by its label" ||
    (rule === "deadline" && hasCalendar(reading)) ||
    (has(reading, "m.funding") && has(reading, "a.total", "v.announce")) ||
    has(
      reading,
      "n.agreement",
      "n.memorandum",
      "n.convention",
      "n.partnership",
      "n.programme-contract",
      "n.letter",
      "n.declaration",
      "n.target",
      "n.strategy",
      "m.jobs",
      "m.investment",
      "m.scholarships",
      "v.sign",
      "m.capacity",
      "n.contract",
      "n.signatory",
    ) ||
    ((has(reading, "q.howmany", "q.howmuch") || (rule === "ranking" && has(reading, "v.announce"))) &&
      has(
        reading,
        "m.funding",
        "m.trainees",
        "m.centres",
        "m.startups",
        "u.mad",
        "u.eur",
        "u.usd",
        "m.money",
        "m.coverage",
        "m.beneficiaries",
      )) ||
    reading.spans.some((span) =>
      span.entries.some(
        (entry) =>
          entry.kind === "organisation" ||
          entry.kind === "event" ||
          entry.kind === "keyword" ||
          (entry.kind === "person" && span.to - span.from > 1),
      ),
    )
  );
}

/** "Calendar of deadlines", "les échéances": several of them can only be those of the agreements. */
function hasCalendar(reading: Reading): boolean {
  return reading.text.tokens.some(({ text }) =>
    ["echeances", "echeancier", "calendrier", "deadlines", "calendar", "timelines"].includes(text),
  );
}
