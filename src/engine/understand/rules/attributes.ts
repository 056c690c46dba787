import type { Attribute } from "../../query.ts";
import { type Context, type Draft, type Rule, use, useSpans } from "../context.ts";
import { agreementNouns } from "../kinds.ts";
import { means, namesIn } from "../link.ts";
import { has, isGlue, type Reading, sameClause, spansOf, wordsOf } from "../reading.ts";

/** A project is spoken of like its agreement. */
export const agreementOrProject = [...agreementNouns, "n.project"] as const;

/** A property of the agreement meant; the words that describe it pick it out. */
export function attribute(context: Context, name: Attribute, extra: { of?: boolean; besides?: boolean } = {}): Draft {
  const { reading, measure } = context;
  use(
    reading,
    "question",
    "q.which",
    "v.sign",
    "v.create",
    "v.announce",
    "v.located",
    "q.about",
    "n.partner",
    "n.signatory",
    "n.parties",
    "n.person",
    "n.organisation",
    "n.company",
    ...agreementOrProject,
  );
  const of = extra.of && measure && !measure.anyMoney ? measure.spec : undefined;
  if (measure) useSpans(reading, "described", measure.spans);
  const besides = extra.besides ? context.where.organisations : undefined;
  return {
    what: { kind: "attribute", attribute: name, ...(of ? { of } : {}), ...(besides ? { besides } : {}) },
    where: context.where,
    identifies: true,
  };
}

/** Where a figure or a record comes from. */
export const sourceRule: Rule = {
  name: "sources",
  build(context) {
    const { reading } = context;
    if (!has(reading, "q.source") || has(reading, "q.conflict")) return undefined;
    const asksElse = has(reading, "q.howmany", "q.howmuch", "q.when", "a.total", "a.share");
    if (asksElse && !has(reading, "q.where") && spansOf(reading, "q.source").every((at) => isWeakSource(reading, at)))
      return undefined;
    use(
      reading,
      "question",
      "q.source",
      "q.howmany",
      "q.howmuch",
      "q.who",
      "q.where",
      "q.list",
      "q.exists",
      "m.money",
      "v.pay",
    );
    for (const bound of context.bounds) useSpans(reading, "described", bound.spans);
    // "Which outlets covered …": the verb of the press counts no people.
    const figure = !context.measure?.spec.measures.every((name) => name === "coverage");
    return attribute(context, "sources", { of: figure });
  },
};

/** "Pour un article : combien …": a word of the press that asks for no source when something else is asked. */
function isWeakSource(reading: Reading, at: number): boolean {
  return /^(articles?|presse|press|media|medias|journal|journaux|newspapers?|report|reports|reporting|publications?|website|websites|publisher|outlets?|comes? from|came from|covered by|link|lien|liens|verify|cited?)$/.test(
    wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).join(" "),
  );
}

export const conflictRule: Rule = {
  name: "conflicts",
  build(context) {
    if (!has(context.reading, "q.conflict")) return undefined;
    use(context.reading, "question", "q.conflict", "q.source", "p.between");
    return attribute(context, "conflicts");
  },
};

/** By when: deadlines of one measure, of one agreement, or of all that fall in a period. */
export const deadlineRule: Rule = {
  name: "deadline",
  build(context) {
    const { reading, measure } = context;
    const asksWhen =
      has(reading, "q.when") &&
      measure !== undefined &&
      !has(reading, "v.sign", "v.announce", "n.memorandum") &&
      !has(reading, "q.howmany", "q.howmuch");
    if (!has(reading, "q.deadline") && !asksWhen) return undefined;
    if (has(reading, "q.howmany") && has(reading, "a.per")) return undefined;
    if (has(reading, "q.howmany", "q.howmuch", "a.total") && measure) return undefined;
    use(reading, "question", "q.deadline", "q.when", "q.list", "n.year", "v.create", "n.project");
    if (!hasSubject(context)) return { what: { kind: "deadlines" }, where: context.where };
    return attribute(context, "deadline", { of: true });
  },
};

export const whenRule: Rule = {
  name: "date of signature",
  build(context) {
    if (!asksDate(context.reading) || counts(context) || whoComesFirst(context.reading)) return undefined;
    const event = onlyEvent(context);
    if (event) return event;
    use(context.reading, "question", "q.when", "f.it", "v.launch");
    // "Quand ouvrira le centre ?" asks for no signature.
    const signing = has(context.reading, "v.sign", "v.announce", ...agreementOrProject);
    return attribute(context, signing || !asksOtherEvent(context.reading) ? "signed-on" : "deadline");
  },
};

export const whereRule: Rule = {
  name: "where",
  build(context) {
    const { reading } = context;
    if (!has(reading, "q.where") || counts(context)) return undefined;
    const event = onlyEvent(context);
    if (event) return event;
    const signed =
      has(reading, "v.sign") ||
      saysSigning(reading) ||
      (has(reading, "n.agreement", "n.memorandum") &&
        !has(reading, "v.located", "v.create", "m.centres", "n.project") &&
        saysSigning(reading));
    use(reading, "question", "q.where", "f.it", "n.city", "n.region", "n.country", "n.place", "m.centres", "n.event");
    return attribute(context, signed ? "signed-in" : "places");
  },
};

function saysSigning(reading: Reading): boolean {
  return spansOf(reading, "n.agreement").some((at) =>
    wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).some((word) => /^sign(ature|ing)s?$/.test(word)),
  );
}

/** A verb that is none of signing or announcing. */
function asksOtherEvent(reading: Reading): boolean {
  if (has(reading, "v.create", "v.launch", "v.located", "v.pay", "m.centres")) return true;
  return reading.spans.some(
    (span, at) =>
      span.entries.length === 0 && reading.roles[at] === undefined && wordsOf(reading, span).join("").length > 3,
  );
}

/** "Où se tient GITEX Africa 2026 ?": the event itself is asked about, not an agreement. */
function onlyEvent(context: Context): Draft | undefined {
  const { reading, where, measure } = context;
  const [id] = where.events ?? [];
  const other = Object.keys(where).some((key) => key !== "events" && key !== "signed");
  if (
    !id ||
    where.events?.length !== 1 ||
    other ||
    measure ||
    has(reading, "v.sign", "v.announce", ...agreementOrProject)
  )
    return undefined;
  use(reading, "question", "q.where", "q.when", "v.located", "n.event", "v.create", "v.launch", "n.city", "n.country");
  return { what: { kind: "profile", of: "event", id }, where: {} };
}

/** "Who represented UNDP when … was signed?": "when" only joins. */
function whoComesFirst(reading: Reading): boolean {
  const who = spansOf(reading, "q.who", "n.signatory")[0];
  const when = spansOf(reading, "q.when")[0];
  return (
    who !== undefined &&
    when !== undefined &&
    who < when &&
    sameClause(reading, who, when) &&
    !means(reading.spans[when - 1], "p.and")
  );
}

/** "L'accord date de 2025", "date-t-il": a verb, not a question for the date. */
export function asksDate(reading: Reading): boolean {
  return spansOf(reading, "q.when").some((at) => {
    const words = wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 });
    if (words.length > 1 || !/^dat(e|es|ent)$/.test(words[0] ?? "")) return true;
    const next = reading.text.tokens[reading.spans[at]?.to ?? 0];
    const following = reading.spans.slice(at + 1, at + 5);
    const end = following.findIndex((span) => !isGlue(span));
    const date = end >= 0 ? following[end]?.date : undefined;
    return !date && !(next && /^-/.test(next.before));
  });
}

/** "How many agreements date from 2025?" counts, whatever else it says. */
function counts(context: Context): boolean {
  return (
    has(context.reading, "q.howmany") &&
    (context.measure !== undefined || has(context.reading, ...agreementOrProject, "n.company"))
  );
}

/** Type, event, duration: the rarer properties. */
export const kindRule: Rule = {
  name: "type of agreement",
  build(context) {
    const { reading } = context;
    if (has(reading, "q.duration") && !context.measure && hasSubject(context)) {
      use(reading, "question", "q.duration");
      return attribute(context, "duration");
    }
    if ((has(reading, "q.kind") || asksType(reading)) && !has(reading, "q.howmany")) {
      use(reading, "question", "q.kind");
      return attribute(context, "type");
    }
    const event = spansOf(reading, "n.event").find(
      (at) => means(reading.spans[at - 1], "q.which") || means(reading.spans[at - 2], "q.which"),
    );
    if (
      event !== undefined &&
      has(reading, "v.sign", "n.agreement") &&
      (context.where.organisations || context.where.agreements) &&
      !has(reading, "a.most", "q.howmany")
    ) {
      use(reading, "question", "n.event");
      return attribute(context, "event");
    }
    return undefined;
  },
};

/** "the type of the agreement", "le type de l'accord" */
function asksType(reading: Reading): boolean {
  return /\b(type|nature) (of|de) (the|l|la|le) (\w+ ){0,3}(agreement|accord|memorandum|convention)\b/.test(
    reading.text.tokens.map(({ text }) => text).join(" "),
  );
}

/** True when the question names something that agreements are known by. */
export function hasSubject(context: Context): boolean {
  const { where, slots } = context;
  return (
    where.organisations !== undefined ||
    where.people !== undefined ||
    where.party !== undefined ||
    where.places !== undefined ||
    where.events !== undefined ||
    where.signedIn !== undefined ||
    where.sectors !== undefined ||
    where.agreements !== undefined ||
    slots.keywordSpans.length > 0 ||
    context.reading.spans.some((span) => namesIn(span, "organisation").length > 0)
  );
}
