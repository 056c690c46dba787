import type { Catalogue } from "../../dataset/model.ts";
import type { Agreement } from "../../dataset/schema.ts";
import type { Filter } from "../query.ts";
import type { Row } from "../result.ts";
import { agreementAt, figureAt } from "./context.ts";
import { isDue, judgeDate } from "./dates.ts";
import { countFigures, createMatcher, isInside } from "./measure.ts";
import { scopesOf } from "./scopes.ts";
import { coveredPlaces, isParty } from "./slots.ts";

/** What the data set says to a claim about one agreement. Silence is neither yes nor no (contract, rule of meaning 8). */
export type Finding = "yes" | "no" | "silent";

/** A finding with what confirms or contradicts: ids, dates or years. */
export interface Judgement {
  readonly finding: Finding;
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
}

type Judge = (agreement: Agreement, ordinal: number, slots: Filter, catalogue: Catalogue) => Judgement | undefined;

const judged = (finding: Finding, ids: readonly string[] = [], rows: readonly Row[] = []): Judgement => ({
  finding,
  ids,
  rows,
});
const yesOrNo = (holds: boolean, ids: readonly string[] = []) => judged(holds ? "yes" : "no", ids);

/** One judge for each slot; undefined when the slot is not claimed. Parties, types and names are complete in the records; sectors are not. */
const judges: readonly Judge[] = [
  ({ id }, _, { agreements }) => agreements && yesOrNo(agreements.includes(id)),
  ({ type }, _, { types }) => types && yesOrNo(types.includes(type), [type]),
  ({ event }, _, { events }) =>
    events && (event === null ? judged("silent") : yesOrNo(events.includes(event), [event])),
  ({ id, signed_on: date }, _, { signed }) => {
    if (!signed) return undefined;
    const rows: Row[] = date === null ? [] : [{ key: id, date, agreements: [id] }];
    const place = judgeDate(date, signed);
    return judged(
      place === "inside" ? "yes" : place === "outside" ? "no" : "silent",
      date === null ? [] : [date],
      rows,
    );
  },
  ({ signed_in: place }, _, { signedIn }, catalogue) => {
    if (!signedIn) return undefined;
    return place === null ? judged("silent") : yesOrNo(coveredPlaces(signedIn, catalogue).has(place), [place]);
  },
  ({ signed_in: place }, _, { signedInCountry }, { places }) => {
    if (!signedInCountry) return undefined;
    const country = place === null ? undefined : places.get(place)?.country;
    return country === undefined || place === null ? judged("silent") : yesOrNo(country === signedInCountry, [place]);
  },
  ({ parties }, _, { organisations, organisationsMode }) => {
    if (!organisations) return undefined;
    const ids = parties.map(({ organisation }) => organisation);
    const isThere = (id: string) => ids.includes(id);
    const holds = organisationsMode === "all" ? organisations.every(isThere) : organisations.some(isThere);
    return yesOrNo(holds, holds ? organisations.filter(isThere) : ids);
  },
  ({ parties }, _, { party }, catalogue) => {
    if (!party) return undefined;
    const records = parties.flatMap(({ organisation }) => catalogue.organisations.get(organisation) ?? []);
    const found = records.filter((record) => isParty(record, party));
    if (found.length > 0)
      return judged(
        "yes",
        found.map(({ id }) => id),
      );
    const unknown = records.some(
      (record) => record.country === null && (party.kinds === undefined || party.kinds.includes(record.kind)),
    );
    const needsCountry = party.countries !== undefined || party.foreign === true;
    return needsCountry && unknown
      ? judged("silent")
      : judged(
          "no",
          records.map(({ id }) => id),
        );
  },
  judgePeople,
  ({ sectors }, _, { sectors: claimed, sectorsMode }) => {
    if (!claimed) return undefined;
    const found = claimed.filter((id) => sectors.includes(id));
    const holds = sectorsMode === "all" ? found.length === claimed.length : found.length > 0;
    return holds ? judged("yes", found) : judged("silent");
  },
  judgePlaces,
  judgeDeadline,
  judgeBounds,
];

/** The slots of a claim against one agreement: a contradiction decides, then silence. What is denied must be known to be otherwise. */
export function judgeAgreement(ordinal: number, slots: Filter, catalogue: Catalogue): Judgement {
  const agreement = agreementAt(catalogue, ordinal);
  const findings = judges.flatMap((judge) => judge(agreement, ordinal, slots, catalogue) ?? []);
  const { not } = slots;
  const denied = not ? judges.flatMap((judge) => judge(agreement, ordinal, not, catalogue) ?? []) : [];
  const all = [
    ...findings,
    ...denied.map(
      (one): Judgement => ({ ...one, finding: one.finding === "yes" ? "no" : one.finding === "no" ? "yes" : "silent" }),
    ),
  ];
  const finding = all.some((one) => one.finding === "no")
    ? "no"
    : all.some((one) => one.finding === "silent")
      ? "silent"
      : "yes";
  const deciding = all.filter((one) => one.finding === finding);
  return { finding, ids: [...new Set(deciding.flatMap(({ ids }) => ids))], rows: deciding.flatMap(({ rows }) => rows) };
}

/** Not the signatory only when another signed for the same organisation, or when every party's signatory is known. */
function judgePeople(
  { parties }: Agreement,
  _: number,
  { people }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!people) return undefined;
  const signatories = parties.flatMap(({ signatory }) => signatory ?? []);
  const found = people.filter((id) => signatories.includes(id));
  if (found.length > 0) return judged("yes", found);
  if (signatories.length === parties.length) return judged("no", signatories);
  const ousted = people.map((id) => {
    const employers = catalogue.people.get(id)?.roles.map(({ organisation }) => organisation) ?? [];
    return parties.find(({ organisation, signatory }) => signatory !== null && employers.includes(organisation))
      ?.signatory;
  });
  const others = ousted.flatMap((id) => id ?? []);
  return others.length === people.length ? judged("no", others) : judged("silent");
}

/** Elsewhere only when other places are known; what names only the region leaves its cities open. */
function judgePlaces(
  agreement: Agreement,
  ordinal: number,
  { places }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!places) return undefined;
  const readings = places.map((place) => scopesOf(place, catalogue));
  const found = places.filter((_, at) => readings[at]?.[0]?.carries(ordinal));
  if (found.length > 0) return judged("yes", found);
  if (readings.some((scopes) => scopes[1]?.carries(ordinal))) return judged("silent", agreement.places);
  const figures = (catalogue.figuresOf[ordinal] ?? []).map((at) => figureAt(catalogue, at));
  const known = [...new Set([...agreement.places, ...figures.flatMap((figure) => figure.places)])];
  // "Several cities" or a nationwide reach may include any place.
  const open = figures.some((figure) => figure.places.length === 0 && figure.countable);
  return known.length === 0 || open ? judged("silent", known) : judged("no", known);
}

function judgeDeadline(
  agreement: Agreement,
  ordinal: number,
  { due }: Filter,
  catalogue: Catalogue,
): Judgement | undefined {
  if (!due) return undefined;
  const { id } = agreement;
  const years = (catalogue.figuresOf[ordinal] ?? []).flatMap((at) => figureAt(catalogue, at).commitment.by ?? []);
  const row = (year: number): Row => ({ key: id, date: String(year), agreements: [id] });
  const found = years.filter((year) => isDue(year, due));
  if (found.length > 0) return judged("yes", found.map(String), found.map(row));
  return years.length === 0 ? judged("silent") : judged("no", years.map(String), years.map(row));
}

function judgeBounds(_: Agreement, ordinal: number, { bounds }: Filter, catalogue: Catalogue): Judgement | undefined {
  if (!bounds) return undefined;
  const own = (catalogue.figuresOf[ordinal] ?? []).map((at) => figureAt(catalogue, at)).filter(({ joint }) => !joint);
  const findings = bounds.map((bound): Finding => {
    const matches = createMatcher(bound.measure, catalogue);
    const sums = new Map<string, number>();
    for (const { commitment } of countFigures(own.filter(matches), bound.measure, catalogue).figures) {
      sums.set(commitment.unit, (sums.get(commitment.unit) ?? 0) + commitment.value);
    }
    if (sums.size === 0) return "silent";
    return [...sums.values()].some((sum) => isInside(sum, bound)) ? "yes" : "no";
  });
  return judged(findings.includes("no") ? "no" : findings.includes("silent") ? "silent" : "yes");
}
