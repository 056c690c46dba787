import type { Body, Result } from "../../result.ts";
import { type Draft, limitFacts } from "../draft.ts";
import { agreementOf, textOf, theOrganisation, titleOf, type Wording } from "../wording.ts";
import { agreementFact } from "./list.ts";
import { partyFacts } from "./sheet.ts";

export function composeTopic(wording: Wording, body: Extract<Body, { kind: "topic" }>, result: Result): Draft {
  const { m } = wording;
  const words = m.format.quote(body.words.join(" "));
  const verdict =
    result.verdict === undefined ? "" : `${result.verdict === "yes" ? m.answers.yes() : m.answers.no()}, `;
  const what = result.query.what.kind === "topic" ? result.query.what.answer : undefined;
  const [first, ...others] = body.hits;
  if (first && others.length === 0) {
    const agreement = agreementOf(wording, first.agreement);
    const parties = m.format.list(agreement.parties.map(({ organisation }) => theOrganisation(wording, organisation)));
    return {
      headline: m.answers.sentence(verdict + m.answers.topicOne(words, titleOf(wording, first.agreement))),
      notes: [
        ...(what === "parties"
          ? [m.answers.sentence(m.answers.topicParties(titleOf(wording, first.agreement), parties))]
          : []),
        textOf(wording, agreement.summary),
      ],
      facts: what === "parties" ? partyFacts(wording, first.agreement) : [agreementFact(wording, first.agreement)],
    };
  }
  const count = m.scope.agreements(body.hits.length, "agreement", false);
  const details = (id: string) =>
    what === "parties"
      ? m.format.list(
          agreementOf(wording, id).parties.map(({ organisation }) => theOrganisation(wording, organisation)),
        )
      : "";
  return {
    headline: m.answers.sentence(verdict + m.answers.topicMany(words, count)),
    ...limitFacts(wording, body.hits, ({ agreement }) => agreementFact(wording, agreement, details(agreement))),
  };
}
