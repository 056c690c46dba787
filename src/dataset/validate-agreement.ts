import { unitsOf } from "./closed-lists.ts";
import { isCountable } from "./countable.ts";
import type { Location, References } from "./references.ts";
import type { Agreement, Commitment, JointCommitment } from "./schema.ts";

/** Organisation id → those whose `parent` it is. */
export type Children = ReadonlyMap<string, readonly string[]>;

/** Letters and digits only, lower-case and without accents: what makes two names the same. */
export function foldName(text: string): string {
  // Normalising costs ten times as much as all the rest, and plain ASCII has no accents.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function checkFigure(figure: Commitment | JointCommitment, references: References, at: Location, path: string): void {
  const units: readonly string[] | null = unitsOf[figure.measure];
  if (units && !units.includes(figure.unit)) {
    references.report(at, `${path}unit`, `"${figure.unit}" does not go with ${figure.measure}`);
  }
  if ((figure.measure === "jobs") !== (figure.kind !== undefined)) {
    references.report(at, `${path}kind`, "jobs, and only jobs, have a kind");
  }
  if (figure.places) references.referAll("places", figure.places, at, `${path}places`);
  references.referAll("sources", figure.sources, at, `${path}sources`);
}

function checkDates(agreement: Agreement, references: References, at: Location): void {
  const { id, signed_on: day, date_basis: basis, event } = agreement;
  if ((day === null) !== (basis === null)) {
    references.report(at, "date_basis", "signed_on and date_basis are both given or both null");
  }
  const year = /-(\d{4})$/.exec(id)?.[1];
  if (!year) references.report(at, "id", "does not end with a year");
  else if (day && !day.startsWith(year)) references.report(at, "signed_on", `"${day}" is not in the year of the id`);
  if (event === null) return;
  references.refer("events", event, at, "event");
  const { from, to } = references.get("events", event) ?? {};
  if (from && to && day && (day < from.slice(0, day.length) || day > to.slice(0, day.length))) {
    references.report(at, "signed_on", `"${day}" is outside its event (${from} to ${to})`);
  }
}

function checkPlaces(agreement: Agreement, references: References, at: Location): void {
  const { scope, places } = agreement;
  if (agreement.signed_in !== null) references.refer("places", agreement.signed_in, at, "signed_in");
  references.referAll("places", places, at, "places");
  const placed = scope === "local" || scope === "regional";
  if (scope !== "continental" && placed !== places.length > 0) {
    references.report(at, "places", `${places.length} places do not go with the scope ${scope}`);
  }
  for (const [position, id] of places.entries()) {
    const place = references.get("places", id);
    if (!place) continue;
    if (place.country !== "MA") references.report(at, `places[${position}]`, `"${id}" is abroad`);
    if (place.kind === "city" && place.region !== null && places.includes(place.region)) {
      references.report(at, `places[${position}]`, `"${id}" is named beside its region "${place.region}"`);
    }
  }
}

function checkParties(agreement: Agreement, references: References, at: Location, children: Children): void {
  const named = new Set<string>();
  for (const [position, { organisation, signatory }] of agreement.parties.entries()) {
    const path = `parties[${position}]`;
    references.refer("organisations", organisation, at, `${path}.organisation`);
    if (named.has(organisation)) references.report(at, `${path}.organisation`, `"${organisation}" is repeated`);
    named.add(organisation);
    if (signatory === null) continue;
    references.refer("people", signatory, at, `${path}.signatory`);
    if (agreement.also_named.includes(signatory)) {
      references.report(at, `${path}.signatory`, `"${signatory}" is also in also_named`);
    }
    const person = references.get("people", signatory);
    const family = [
      organisation,
      references.get("organisations", organisation)?.parent,
      ...(children.get(organisation) ?? []),
    ];
    if (person && !person.roles.some((role) => family.includes(role.organisation))) {
      references.report(at, `${path}.signatory`, `"${signatory}" has no role at "${organisation}"`);
    }
  }
  references.referAll("people", agreement.also_named, at, "also_named");
}

function checkCommitments(agreement: Agreement, references: References, at: Location): void {
  const seen = new Set<string>();
  const countable = new Set<string>();
  for (const [position, commitment] of agreement.commitments.entries()) {
    const path = `commitments[${position}].`;
    const report = (key: string, reason: string) => references.report(at, path + key, reason);
    checkFigure(commitment, references, at, path);
    if (seen.has(commitment.id)) report("id", `"${commitment.id}" is repeated`);
    seen.add(commitment.id);
    for (const [number, alternative] of commitment.alternatives.entries()) {
      references.referAll("sources", alternative.sources, at, `${path}alternatives[${number}].sources`);
    }
    for (const source of [...commitment.sources, ...commitment.alternatives.flatMap((item) => item.sources)]) {
      if (!agreement.sources.includes(source)) report("sources", `"${source}" is not a source of the agreement`);
    }
    if (commitment.part_of !== undefined) {
      const whole = agreement.commitments.find(({ id }) => id === commitment.part_of);
      if (!whole || whole === commitment) {
        report("part_of", `"${commitment.part_of}" is not another commitment of the record`);
      }
      if (commitment.measure !== "other") report("measure", "a part of another figure must be of measure other");
    }
    if (isCountable(commitment)) {
      const { measure, unit, kind, places = agreement.places } = commitment;
      const key = [measure, unit, kind, ...places].join(" ");
      if (countable.has(key))
        report("measure", `a second ${measure} figure of the same unit and places would be added`);
      countable.add(key);
    }
  }
}

/** Checks one agreement against the other records. Its shape must have been checked by the schema. */
export function checkAgreement(agreement: Agreement, references: References, children: Children): void {
  const { id, related, sources, confidence, keywords, summary } = agreement;
  const at = { file: `agreements/${id}.json` };
  checkDates(agreement, references, at);
  checkPlaces(agreement, references, at);
  checkParties(agreement, references, at, children);
  checkCommitments(agreement, references, at);
  references.referAll("sectors", agreement.sectors, at, "sectors");
  references.referAll("sources", sources, at, "sources");
  references.referAll("agreements", related, at, "related");
  for (const [position, other] of related.entries()) {
    const record = references.get("agreements", other);
    if (other === id || (record && !record.related.includes(id))) {
      references.report(at, `related[${position}]`, `"${other}" is not mutual`);
    }
  }
  for (const language of ["fr", "en"] as const) {
    if ((summary[language].match(/[.!?](?=\s|$)/g) ?? []).length > 3) {
      references.report(at, `summary.${language}`, "has more than three sentences");
    }
  }
  const folded = keywords.map(foldName);
  for (const [position, keyword] of folded.entries()) {
    if (folded.indexOf(keyword) !== position) references.report(at, `keywords[${position}]`, "is repeated");
  }
  const publishers = new Set(sources.map((source) => references.get("sources", source)?.publisher));
  if (confidence === "two-sources" && publishers.size < 2) {
    references.report(at, "confidence", "two-sources, but all its sources are of one publisher");
  }
}

/** Checks a joint commitment against the other records. */
export function checkJointCommitment(joint: JointCommitment, references: References): void {
  const at = { file: "joint-commitments.json", record: joint.id };
  checkFigure(joint, references, at, "");
  references.referAll("agreements", joint.agreements, at, "agreements");
  const members = joint.agreements.map((id) => references.get("agreements", id)).filter((item) => item !== undefined);
  if (members.length === joint.agreements.length) {
    for (const [position, source] of joint.sources.entries()) {
      if (!members.some(({ sources }) => sources.includes(source))) {
        references.report(at, `sources[${position}]`, `"${source}" is a source of none of its agreements`);
      }
    }
  }
  for (const { id, commitments } of members) {
    const repeats = commitments.some(
      ({ measure, unit, value }) => measure === joint.measure && unit === joint.unit && value === joint.value,
    );
    if (repeats) references.report(at, "value", `"${id}" repeats the joint figure`);
  }
}
