import type { Catalogue } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import type { Filter, Query, Yardstick } from "../query.ts";
import { subjectName } from "./bodies/compare.ts";
import { measureKey, measureWords } from "./quantity.ts";
import { afterNoun, aroundFigures, scopeWords } from "./scope.ts";
import { agreementOf, createWording, keyName, placeName, theOrganisation, titleOf, type Wording } from "./wording.ts";

/** Longest name that a question can carry without becoming a burden. */
const plainName = 40;

/** The party that no other agreement has, companies first: "l’accord avec KPMG" is how people name an agreement. */
function onlyParty(wording: Wording, agreement: string): string | undefined {
  const { catalogue } = wording;
  const own = agreementOf(wording, agreement).parties.flatMap(
    ({ organisation }) => catalogue.organisations.get(organisation) ?? [],
  );
  const named = own.filter(
    ({ id, name, kind, parent }) =>
      catalogue.byOrganisation.get(id)?.length === 1 &&
      parent === undefined &&
      !catalogue.childrenOf.has(id) &&
      name[wording.language].length <= plainName &&
      kind !== "ministry" &&
      kind !== "state" &&
      kind !== "territorial",
  );
  const party = named.find(({ kind }) => kind === "company") ?? named[0];
  return party && wording.m.scope.withParty(theOrganisation(wording, party.id));
}

/** The filter as it follows a noun in a question; undefined when plain words cannot carry it. */
function scopeText(
  wording: Wording,
  where: Filter,
  plural: boolean,
  around: "agreements" | "figures" = "agreements",
): string | undefined {
  if (where.not || where.agreements?.length === 0) return undefined;
  const words = scopeWords(wording, where, plural);
  const { agreements } = where;
  if (agreements) {
    const [only] = agreements;
    return agreements.length === 1 && only !== undefined && Object.keys(where).length === (where.due ? 2 : 1)
      ? [onlyParty(wording, only) ?? wording.m.scope.inNamedAgreement(titleOf(wording, only)), words.due]
          .filter((part) => part !== "")
          .join(" ")
      : undefined;
  }
  return [around === "figures" ? aroundFigures(wording, words) : afterNoun(words), words.due]
    .filter((part) => part !== "")
    .join(" ");
}

/** The agreement or agreements that an attribute is asked of. */
function agreementText(wording: Wording, where: Filter): string | undefined {
  const { m } = wording;
  const [only] = where.agreements ?? [];
  if (where.agreements?.length === 1 && only !== undefined) {
    const party = onlyParty(wording, only);
    return party === undefined ? m.scope.namedAgreement(titleOf(wording, only)) : m.questions.theAgreement(party);
  }
  const scope = scopeText(wording, where, false);
  return scope === undefined || scope === "" || where.types ? undefined : m.questions.theAgreement(scope);
}

function matter({ m }: Wording, yardstick: Yardstick): string {
  if (yardstick.by === "measure") return m.questions.matter(measureKey(yardstick.measure));
  if (yardstick.by === "agreements") return m.questions.matterAgreements();
  return yardstick.by === "signed-on" ? m.questions.matterDates() : m.questions.matterDeadlines();
}

function rankText(
  wording: Wording,
  what: Extract<Query["what"], { kind: "rank" }>,
  where: Filter,
  scope: string,
): string | undefined {
  const { m } = wording;
  const most = what.direction === "most";
  if (what.limit !== 1 || (what.pool && what.pool.kinds?.join() !== "company")) return undefined;
  if (what.yardstick.by === "signed-on") {
    const one = scopeText(wording, where, false);
    if (what.over !== "agreement" || one === undefined) return undefined;
    return most ? m.questions.newest(one) : m.questions.oldest(one);
  }
  if (what.yardstick.by === "deadline") return undefined;
  const company = what.pool !== undefined && what.over === "organisation";
  const [noun, feminine] = m.questions.rankOver(what.over);
  const superlative =
    what.yardstick.by === "agreements"
      ? most
        ? m.questions.mostAgreements()
        : m.questions.leastAgreements()
      : measureWords(wording, what.yardstick.measure)[most ? "most" : "least"];
  const verb =
    what.yardstick.by === "measure" && (what.over === "agreement" || what.over === "organisation")
      ? "announces"
      : "holds";
  return m.questions.rank(
    company ? m.questions.company(what.pool?.foreign === true) : noun,
    company || feminine,
    superlative,
    verb,
    scope,
  );
}

function listed({ m }: Wording, where: Filter): readonly [noun: string, feminine: boolean] {
  const type = where.types?.length === 1 ? (where.types[0] ?? "agreement") : "agreement";
  return [m.scope.bareAgreements(type), m.scope.isFeminine(type)];
}

/** A subject in a comparison must be one plain name. */
function plainSubject(filter: Filter): boolean {
  const keys = Object.keys(filter);
  const [slot] = Object.values(filter);
  return (
    keys.length === 1 && (keys[0] === "signed" || (Array.isArray(slot) && slot.length === 1 && keys[0] !== "bounds"))
  );
}

/**
 * A question in plain words that means the query: for suggestions and for choices between readings.
 * Undefined when plain words cannot carry the query (exclusions, figures picked by their labels, several named agreements).
 */
export function phraseQuery(query: Query, language: Language, catalogue: Catalogue): string | undefined {
  const wording = createWording(language, catalogue);
  const { questions, format } = wording.m;
  const { what, where } = query;
  const countsAgreements = what.kind === "list" || what.kind === "count";
  const scope = scopeText(wording, where, true, countsAgreements ? "agreements" : "figures");
  if (scope === undefined && what.kind !== "attribute" && what.kind !== "sheet") return undefined;
  const within = scope ?? "";
  switch (what.kind) {
    case "total":
      if (what.measure.figures || measureKey(what.measure) === "other" || what.measure.unit) return undefined;
      return what.groupBy
        ? questions.totalBy(measureKey(what.measure), what.groupBy, within)
        : questions.total(measureKey(what.measure), what.measure.jobsKind === "direct", within);
    case "count":
      if (what.groupBy || what.of === "targets") return undefined;
      return what.of === "agreements"
        ? questions.countAgreements(listed(wording, where)[0], within)
        : questions.countOf(format.plural(what.of), within);
    case "list":
      if (what.limit || what.measure || what.of === "figures") return undefined;
      if (what.of === "agreements")
        return within === "" && !where.types
          ? questions.allAgreements()
          : questions.listAgreements(...listed(wording, where), within);
      return questions.listOf(format.plural(what.of), format.isFeminine(what.of), within);
    case "sheet": {
      const agreement = agreementText(wording, where);
      return agreement === undefined ? undefined : questions.sheet(agreement);
    }
    case "attribute": {
      const agreement = agreementText(wording, where);
      return agreement === undefined || what.besides || what.signingFor || what.of
        ? undefined
        : questions.attribute[what.attribute](agreement);
    }
    case "rank":
      return rankText(wording, what, where, within);
    case "compare": {
      const [yardstick] = what.yardsticks;
      if (what.yardsticks.length !== 1 || !yardstick || !what.subjects.every(plainSubject)) return undefined;
      return questions.compare(
        what.subjects.map((subject) => subjectName(wording, subject)),
        matter(wording, yardstick),
        within,
      );
    }
    case "average":
      return what.yardstick.by === "measure" && !what.yardstick.measure.figures
        ? questions.average(measureKey(what.yardstick.measure), what.per, within)
        : undefined;
    case "test":
      return what.claim.claim === "exists" && !what.claim.measure && !where.agreements
        ? questions.isThere(scopeText(wording, where, false) ?? "")
        : undefined;
    case "target": {
      const [only] = what.targets;
      if (what.beside || what.claimed || what.targets.length > 1) return undefined;
      return only === undefined ? questions.targets() : questions.target(keyName(wording, "target", only));
    }
    case "deadlines":
      return questions.deadlines(within);
    case "strategy":
      return questions.strategy[what.attribute];
    case "profile":
      if (what.of === "sector") return undefined;
      if (what.of === "person") return questions.whoIs(keyName(wording, "person", what.id));
      return questions.whatIs(what.of === "place" ? placeName(wording, what.id) : keyName(wording, what.of, what.id));
    case "topic":
      return questions.topic(what.words.join(" "));
    case "share":
      return undefined;
  }
}
