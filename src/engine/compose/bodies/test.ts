import type { Attribute, Filter, Query } from "../../query.ts";
import type { Body } from "../../result.ts";
import { type Draft, limitFacts } from "../draft.ts";
import { agreementsPhrase } from "../scope.ts";
import { agreementOf, type Wording } from "../wording.ts";
import { attributeStatement } from "./attribute.ts";
import { compareStatement } from "./compare.ts";
import { agreementFact, recordedStatement } from "./list.ts";
import { partyFacts } from "./sheet.ts";
import { figureFact, figuresOf, totalStatement } from "./total.ts";

type Test = Extract<Body, { kind: "test" }>;

/** The property that a claimed slot speaks of, first match first. */
const attributeOfSlot: readonly (readonly [slot: keyof Filter, attribute: Attribute])[] = [
  ["signed", "signed-on"],
  ["people", "signatories"],
  ["signedIn", "signed-in"],
  ["signedInCountry", "signed-in"],
  ["places", "places"],
  ["events", "event"],
  ["types", "type"],
  ["sectors", "sectors"],
  ["organisations", "parties"],
  ["party", "parties"],
];

function valuesOf(wording: Wording, id: string, attribute: Attribute): readonly string[] {
  const agreement = agreementOf(wording, id);
  switch (attribute) {
    case "signed-on":
      return agreement.signed_on === null ? [] : [agreement.signed_on];
    case "signatories":
      return agreement.parties.flatMap(({ signatory }) => signatory ?? []);
    case "signed-in":
      return agreement.signed_in === null ? [] : [agreement.signed_in];
    case "places":
      return agreement.places;
    case "event":
      return agreement.event === null ? [] : [agreement.event];
    case "type":
      return [agreement.type];
    case "sectors":
      return agreement.sectors;
    default:
      return agreement.parties.map(({ organisation }) => organisation);
  }
}

/** What the sources say of the claimed property: it confirms and contradicts alike. */
function factStatement(wording: Wording, slots: Filter, ids: readonly string[]): string | undefined {
  const [id] = ids;
  const attribute = attributeOfSlot.find(([slot]) => slots[slot] !== undefined)?.[1];
  if (id === undefined || attribute === undefined) return undefined;
  const values = valuesOf(wording, id, attribute);
  return values.length > 0 ? attributeStatement(wording, attribute, { agreement: id, values, figures: [] }) : undefined;
}

function statement(wording: Wording, body: Test, query: Query, agreements: readonly string[]): string {
  const { m } = wording;
  const claim = query.what.kind === "test" ? query.what.claim : undefined;
  const unproven = body.verdict === "yes" ? m.answers.holds() : m.answers.holdsNot();
  switch (claim?.claim) {
    case "holds":
      return (
        factStatement(wording, claim.slots, agreements) ??
        (body.amounts.length > 0 ? totalStatement(wording, query.where, body.amounts) : unproven)
      );
    case "more": {
      const leaders = claim.subjects.flatMap((_, index) => {
        const value = (row: (typeof body.rows)[number] | undefined) => row?.amount?.amount ?? row?.count ?? 0;
        const own = value(body.rows.find((row) => row.key === String(index)));
        return body.rows.every((row) => value(row) <= own) ? [index] : [];
      });
      return compareStatement(wording, claim.subjects, { yardstick: claim.yardstick, rows: body.rows, leaders });
    }
    case "count":
      return recordedStatement(wording, query.where, body.ids.length, false);
    default:
      if (body.amounts.length > 0) return totalStatement(wording, query.where, body.amounts);
      return body.ids.length > 0
        ? m.answers.recorded(agreementsPhrase(wording, query.where, body.ids.length, { place: true }))
        : unproven;
  }
}

export function composeTest(wording: Wording, body: Test, query: Query, agreements: readonly string[]): Draft {
  const { m } = wording;
  const verdict = body.verdict === "yes" ? m.answers.yes() : m.answers.no();
  const figures = figuresOf(wording, body.amounts);
  const claim = query.what.kind === "test" ? query.what.claim : undefined;
  const [only, ...others] = body.ids;
  const signatories =
    claim?.claim === "holds" && claim.slots.people !== undefined && only !== undefined && others.length === 0;
  if (signatories)
    return {
      headline: m.answers.sentence(m.answers.confirmed(verdict, statement(wording, body, query, agreements))),
      facts: partyFacts(wording, only),
    };
  return {
    headline: m.answers.sentence(m.answers.confirmed(verdict, statement(wording, body, query, agreements))),
    notes: figures.length > 0 ? [m.answers.announced(figures.length > 1)] : [],
    ...(figures.length > 0
      ? limitFacts(wording, figures, (figure) => figureFact(wording, figure))
      : limitFacts(
          wording,
          body.ids.filter((id) => wording.catalogue.ordinals.has(id)),
          (id) => agreementFact(wording, id),
        )),
  };
}
