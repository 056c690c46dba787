import type { Query } from "../../query.ts";
import type { Amount, Body } from "../../result.ts";
import { type Draft, limitFacts } from "../draft.ts";
import { agreementsOf, amountWords, figureAt, figureWords, measureWords, qualifierOf } from "../quantity.ts";
import { afterNoun, filterNames, scopeWords } from "../scope.ts";
import { textOf, titleOf, type Wording } from "../wording.ts";
import { figureFact } from "./total.ts";

const unitOfGroup: Readonly<Record<string, string>> = {
  agreement: "agreements",
  organisation: "organisations",
  region: "places",
  city: "places",
  sector: "sectors",
  event: "events",
  year: "years",
  country: "countries",
};

export function composeAverage(wording: Wording, body: Extract<Body, { kind: "average" }>, query: Query): Draft {
  const { m } = wording;
  const figures = body.figures.map((ordinal) => figureAt(wording, ordinal));
  const measure =
    body.yardstick.by === "measure" && body.yardstick.measure.measures.length === 1
      ? body.yardstick.measure.measures[0]
      : undefined;
  const unit = unitOfGroup[body.per];
  const over = unit ? m.format.quantity(body.over, unit) : m.format.number(body.over);
  const [per] = m.questions.rankOver(body.per);
  const average = m.format.qualified(qualifierOf(figures), m.format.quantity(body.average, body.unit, { measure }));
  const statement = m.answers.average(average, per, m.format.quantity(body.total, body.unit), over);
  const scope = afterNoun(scopeWords(wording, query.where, true));
  const where = scopeWords(wording, query.where, true).where;
  return {
    headline: m.answers.sentence(
      where !== ""
        ? `${where}, ${statement}`
        : scope === ""
          ? statement
          : m.format.labelled(m.questions.theAgreements(m.scope.bareAgreements("agreement"), scope), statement),
    ),
    notes: body.yardstick.by === "measure" ? [m.answers.announced(true)] : [],
    ...limitFacts(wording, figures, (figure) => figureFact(wording, figure)),
  };
}

/** A part or whole in words; a count of agreements has no figures behind it. */
function sideWords(wording: Wording, amount: Amount): string {
  return amount.figures.length > 0
    ? amountWords(wording, amount)
    : wording.m.format.quantity(amount.amount, amount.unit);
}

export function composeShare(wording: Wording, body: Extract<Body, { kind: "share" }>, query: Query): Draft {
  const { m } = wording;
  const percent = m.format.quantity(body.percent, "percent");
  const part = body.part.figures.map((ordinal) => figureAt(wording, ordinal));
  const [first] = part;
  const what = query.what.kind === "share" ? query.what : undefined;
  const facts = limitFacts(wording, part, (figure) => figureFact(wording, figure, "label"));
  const notes = body.yardstick.by === "measure" ? [m.answers.announced(true)] : [];
  const owner = part.length === 1 && first ? agreementsOf(wording, [first]) : [];
  if (body.asStated && first) {
    // The label completes the percentage: "environ 40 % des nouveaux postes hors Casablanca et Rabat".
    const stated = `${figureWords(wording, first)} ${textOf(wording, first.commitment.label)}`;
    const named =
      owner.length === 1 && owner[0] !== undefined
        ? m.format.labelled(m.scope.namedAgreement(titleOf(wording, owner[0])), stated)
        : stated;
    return { headline: m.answers.sentence(named), notes, ...facts };
  }
  const sides = [sideWords(wording, body.part), sideWords(wording, body.whole)] as const;
  if (what?.partFigures && first) {
    return {
      headline: m.answers.sentence(m.answers.partShare(textOf(wording, first.commitment.label), percent, ...sides)),
      notes,
      ...facts,
    };
  }
  const subject = what?.part ? m.format.list(filterNames(wording, what.part)) : m.labels.share;
  const scope = scopeWords(wording, query.where, true);
  const all =
    body.yardstick.by === "measure" ? measureWords(wording, body.yardstick.measure).all : m.answers.agreementsMatter();
  const of = [all, shareScope(wording, query, scope)].filter((text) => text !== "").join(" ");
  return {
    headline: m.answers.nameSentence(m.answers.share(subject, percent, of, ...sides)),
    notes,
    ...limitFacts(wording, part, (figure) => figureFact(wording, figure)),
    chart: undefined,
  };
}

/** The whole that a share is taken of: place, else the agreements it is narrowed to. */
function shareScope(wording: Wording, query: Query, words: ReturnType<typeof scopeWords>): string {
  const { m } = wording;
  if (words.named.length > 0) return "";
  const which = words.which === "" ? "" : m.answers.inAgreements("", m.scope.bareAgreements(words.type), words.which);
  return [words.where, which, query.where.due ? words.due : ""].filter((text) => text !== "").join(" ");
}
