import type { Catalogue, Figure } from "../../dataset/model.ts";
import type { Agreement } from "../../dataset/schema.ts";
import type { Filter } from "../query.ts";
import type { Row } from "../result.ts";
import { sumByUnit } from "./amounts.ts";
import { agreementAt, figureAt } from "./context.ts";
import { isDue, judgeDate } from "./dates.ts";
import { countFigures, createMatcher, isInside } from "./measure.ts";
import { scopesOf } from "./scopes.ts";
import { coveredPlaces, isParty } from "./slots.ts";

/** What the data set says to a claim about one agreement. Silence is neither yes nor no (contract, rule of meaning 8). */
export type Finding = "yes" | "no" | "silent";

/** A finding with the facts that confirm or contradict, where they are dates or figures. */
export interface Judgement {
  readonly finding: Finding;
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

type Judge = (agreement: Agreement, ordinal: number, slots: Filter, catalogue: Catalogue) => Judgement | undefined;

const judged = (finding: Finding, rows: readonly Row[] = [], figures: readonly Figure[] = []): Judgement => ({
  finding,
  rows,
  figures,
});
const yesOrNo = (holds: boolean) => judged(holds ? "yes" : "no");

/** One judge for each slot; undefined when the slot is not claimed. Parties, types and names are complete in the records; sectors are not. */
const judges: readonly Judge[] = [
  ({ id }, _, { agreements }) => agreements && yesOrNo(agreements.includes(id)),
  ({ type }, _, { types }) => types && yesOrNo(types.includes(type)),
  ({ event }, _, { events }) => events && (event === null ? judged("silent") : yesOrNo(events.includes(event))),
  ({ id, signed_on: date }, _, { signed }) => {
    if (!signed) return undefined;
    const place = judgeDate(date, signed);
    const rows: Row[] = date === null ? [] : [{ key: id, date, agreements: [id] }];
    return judged(place === "inside" ? "yes" : place === "outside" ? "no" : "silent", rows);
  },
  ({ signed_in: place }, _, { signedIn }, catalogue) =>
    signedIn && (place === null ? judged("silent") : yesOrNo(coveredPlaces(signedIn, catalogue).has(place))),
  ({ signed_in: place }, _, { signedInCountry }, { places }) => {
    if (!signedInCountry) return undefined;
    const country = place === null ? undefined : places.get(place)?.country;
    return country === undefined ? judged("silent") : yesOrNo(country === signedInCountry);
  },
  ({ parties }, _, { organisations, organisationsMode }) => {
    if (!organisations) return undefined;
    const isThere = (id: string) => parties.some(({ organisation }) => organisation === id);
    return yesOrNo(organisationsMode === "all" ? organisations.every(isThere) : organisations.some(isThere));
  },
  judgeParty,
  judgePeople,
  ({ sectors }, _, { sectors: claimed, sectorsMode }) => {
    if (!claimed) return undefined;
    const isListed = (id: string) => sectors.includes(id);
    const holds = sectorsMode === "all" ? claimed.every(isListed) : claimed.some(isListed);
    return judged(holds ? "yes" : "silent");
  },
  judgePlaces,
  judgeDeadline,
  judgeBounds,
];

const opposite: Readonly<Record<Finding, Finding>> = { yes: "no", no: "yes", silent: "silent" };

/** The slots of a claim against one agreement: a contradiction decides, then silence. What is denied must be known to be otherwise. */
export function judgeAgreement(ordinal: number, slots: Filter, catalogue: Catalogue): Judgement {
  const agreement = agreementAt(catalogue, ordinal);
  const judge = (claimed: Filter) => judges.flatMap((one) => one(agreement, ordinal, claimed, catalogue) ?? []);
  const denied = slots.not ? judge(slots.not) : [];
  const all = [...judge(slots), ...denied.map((one) => ({ ...one, finding: opposite[one.finding] }))];
  const is = (finding: Finding) => all.some((one) => one.finding === finding);
  const finding = is("no") ? "no" : is("silent") ? "silent" : "yes";
  const deciding = all.filter((one) => one.finding === finding);
  return {
    finding,
    rows: deciding.flatMap(({ rows }) => rows),
    figures: [...new Set(deciding.flatMap(({ figures }) => figures))],
  };
}

/** Nobody else signed: parties are complete. A party whose country is unknown may still be the one meant. */
function judgeParty({ parties }: Agreement, _: number, { party }: Filter, catalogue: Catalogue): Judgement | undefined {
  if (!party) return undefined;
  const records = parties.flatMap(({ organisation }) => catalogue.organisations.get(organisation) ?? []);
  if (records.some((record) => isParty(record, party))) return judged("yes");
  const { kinds } = party;
  const open = (party.countries ?? party.foreign) !== undefined;
  const unknown = records.some(({ country, kind }) => country === null && (!kinds || kinds.includes(kind)));
  return judged(open && unknown ? "silent" : "no");
}

/** Not the signatory only when another signed for the same organisation, or when every party's signatory is known. */
function judgePeople(
  { parties, also_named: alsoNamed }: Agreement,
  _: number,
  { people }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!people) return undefined;
  const signatories = parties.flatMap(({ signatory }) => signatory ?? []);
  if (people.some((id) => signatories.includes(id))) return judged("yes");
  if (people.some((id) => alsoNamed.includes(id))) return judged("silent");
  const isOusted = (id: string) => {
    const employers = catalogue.people.get(id)?.roles.map(({ organisation }) => organisation) ?? [];
    return parties.some(({ organisation, signatory }) => signatory !== null && employers.includes(organisation));
  };
  return judged(signatories.length === parties.length || people.every(isOusted) ? "no" : "silent");
}

const figuresOf = (ordinal: number, catalogue: Catalogue) =>
  (catalogue.figuresOf[ordinal] ?? []).map((at) => figureAt(catalogue, at));

/** Elsewhere only when other places are known; what names only the region leaves its cities open. */
function judgePlaces(
  { places: own }: Agreement,
  ordinal: number,
  { places }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!places) return undefined;
  const readings = places.map((place) => scopesOf(place, catalogue));
  if (readings.some(([scope]) => scope?.carries(ordinal))) return judged("yes");
  if (readings.some(([, region]) => region?.carries(ordinal))) return judged("silent");
  const figures = figuresOf(ordinal, catalogue);
  const named = own.length > 0 || figures.some((figure) => figure.places.length > 0);
  // "Several cities" or a nationwide reach may include any place.
  const open = figures.some((figure) => !figure.joint && figure.places.length === 0 && figure.countable);
  return judged(named && !open ? "no" : "silent");
}

function judgeDeadline(
  { id }: Agreement,
  ordinal: number,
  { due }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!due) return undefined;
  const dated = figuresOf(ordinal, catalogue).filter(({ commitment }) => commitment.by !== null);
  const found = dated.filter(({ commitment }) => isDue(commitment.by, due));
  const deciding = found.length > 0 ? found : dated;
  const rows = deciding.map(({ commitment }): Row => ({ key: id, date: String(commitment.by), agreements: [id] }));
  return judged(found.length > 0 ? "yes" : dated.length === 0 ? "silent" : "no", rows, deciding);
}

function judgeBounds(_: Agreement, ordinal: number, { bounds }: Filter, catalogue: Catalogue): Judgement | undefined {
  if (!bounds) return undefined;
  const own = figuresOf(ordinal, catalogue).filter(({ joint }) => !joint);
  const counted: Figure[] = [];
  const findings = bounds.map((bound): Finding => {
    const { figures } = countFigures(own.filter(createMatcher(bound.measure, catalogue)), bound.measure, catalogue);
    counted.push(...figures);
    if (figures.length === 0) return "silent";
    return [...sumByUnit(figures).values()].some((sum) => isInside(sum, bound)) ? "yes" : "no";
  });
  const finding = findings.includes("no") ? "no" : findings.includes("silent") ? "silent" : "yes";
  return judged(finding, [], counted);
}
