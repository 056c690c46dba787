import { type Context, type Draft, type Rule, use, useSpans } from "../context.ts";
import { means, namesIn } from "../link.ts";
import { contentAfter, has, type Reading, spansOf, wordsOf } from "../reading.ts";
import { agreementOrProject, attribute, hasSubject } from "./attributes.ts";

/** Who signed, who the parties are, with whom. */
export const whoRule: Rule = {
  name: "who",
  build(context) {
    const { reading } = context;
    if (context.measure && has(reading, "q.howmany", "q.howmuch")) return undefined;
    if (has(reading, "q.howmany") && !has(reading, "q.who")) return undefined;
    const partner = has(reading, "n.partner") || asksWithWhich(reading) || asksWithWhom(reading);
    const signatory = has(reading, "n.signatory");
    if (!has(reading, "q.who") && !partner && !signatory && !asksParties(reading)) return undefined;
    if (
      has(reading, "q.list", "q.which") &&
      has(reading, "n.agreement") &&
      !has(reading, "q.who") &&
      !signatory &&
      !partner
    )
      return undefined;
    if (asksOffice(context)) return undefined;
    use(reading, "question", "q.who", "q.list", "f.it", "p.with", "q.exists");
    if (isProfile(context)) return profileOf(context);
    if (partner && context.where.organisations && !signatory) return attribute(context, "partners", { besides: true });
    if (partner || asksParties(reading)) return attribute(context, "parties");
    if (!hasSubject(context) && !context.measure && !has(reading, ...agreementOrProject)) return undefined;
    if (context.measure && !has(reading, "v.sign") && !has(reading, ...agreementOrProject)) {
      // "Who gave Bank Al-Maghrib its grant?"
      if (context.where.organisations) return attribute(context, "parties");
      // "Qui investit à Nouaceur ?"
      useSpans(reading, "measure", context.measure.spans);
      return {
        what: { kind: "list", of: "organisations", measure: context.measure.spec },
        where: { ...context.where, party: { ...context.where.party, kinds: ["company"] } },
      };
    }
    const draft = attribute(context, "signatories");
    const parties = signedFor(context);
    return parties.length > 0
      ? { ...draft, what: { kind: "attribute", attribute: "signatories", signingFor: parties } }
      : draft;
  },
};

/** "Who is the CEO of Inetum?": an office, which no agreement tells. */
function asksOffice({ reading }: Context): boolean {
  const office = spansOf(reading, "n.person").some((at) =>
    wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).some((word) =>
      [
        "ceo",
        "pdg",
        "dg",
        "patron",
        "patrons",
        "directeur",
        "directrice",
        "president",
        "presidente",
        "chef",
        "boss",
        "head",
        "director",
        "minister",
        "ministre",
      ].includes(word),
    ),
  );
  return office && !has(reading, "v.sign", "v.announce", "n.signatory", ...agreementOrProject);
}

/** "Who did Visa sign with?", "with whom": the preposition stands apart from the question word. */
function asksWithWhom(reading: Reading): boolean {
  if (!has(reading, "q.who", "v.sign")) return false;
  const tokens = reading.text.tokens.map(({ text }) => text);
  return (
    has(reading, "q.who") &&
    (tokens.at(-1) === "with" || tokens.some((word, at) => word === "with" && tokens[at + 1] === "whom"))
  );
}

/** "Avec quelles institutions …", "with which companies …". */
function asksWithWhich(reading: Reading): boolean {
  return spansOf(reading, "q.which").some(
    (at) =>
      means(reading.spans[at - 1], "p.with") &&
      means(
        reading.spans[at + 1],
        "n.company",
        "n.organisation",
        "n.ministry",
        "n.university",
        "n.bank",
        "n.agency",
        "n.association",
      ) &&
      !has(reading, "n.agreement", "q.list"),
  );
}

/** "Qui a signé au nom de 2T Services ?", "who represented Oracle?": the party whose signatory is asked. */
function signedFor(context: Context): string[] {
  const { reading } = context;
  return spansOf(reading, "n.signatory").flatMap((at) => {
    const words = wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 });
    if (words.some((word) => /^signat/.test(word))) return [];
    const next = reading.spans[contentAfter(reading, at)];
    return next ? namesIn(next, "organisation") : [];
  });
}

function asksParties(reading: Reading): boolean {
  return (
    spansOf(reading, "n.parties").some((at) =>
      wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).some((word) =>
        [
          "parties",
          "partie",
          "behind",
          "participants",
          "participant",
          "membre",
          "membres",
          "member",
          "members",
          "composed",
          "compose",
          "composent",
        ].includes(word),
      ),
    ) && !has(reading, "q.howmany", "q.list")
  );
}

/** "Qui est Safra Catz ?", "who is Karim Zidane?": a person and nothing else. */
function isProfile(context: Context): boolean {
  const { reading, where } = context;
  return (
    where.people?.length === 1 &&
    Object.keys(where).length === 1 &&
    !has(reading, "v.sign", "n.signatory", "n.partner", ...agreementOrProject)
  );
}

function profileOf(context: Context): Draft {
  return { what: { kind: "profile", of: "person", id: context.where.people?.[0] ?? "" }, where: {} };
}
