import type { agreementTypes, organisationKinds } from "../query.ts";
import type { ConceptTag } from "./lexicon.ts";
import { means, type Span } from "./link.ts";
import { type Reading, wordsOf } from "./reading.ts";

type OrganisationKind = (typeof organisationKinds)[number];
type AgreementType = (typeof agreementTypes)[number];

const kindByTag: readonly (readonly [ConceptTag, OrganisationKind])[] = [
  ["n.company", "company"],
  ["n.ministry", "ministry"],
  ["n.university", "university"],
  ["n.bank", "bank"],
  ["n.agency", "agency"],
  ["n.association", "association"],
  ["n.fund", "fund"],
];

/** Everything that an agreement may be called. */
export const agreementNouns = [
  "n.agreement",
  "n.memorandum",
  "n.convention",
  "n.partnership",
  "n.contract",
  "n.letter",
  "n.declaration",
  "n.programme-contract",
] as const;

/** Everything that an organisation of a kind may be called. */
export const organisationNouns: readonly ConceptTag[] = kindByTag.map(([tag]) => tag);

/** The kind of organisation that a span speaks of. */
export function organisationKindOf(span: Span): OrganisationKind | undefined {
  return kindByTag.find(([tag]) => means(span, tag))?.[1];
}

/** Words for one type of agreement. Partnerships and contracts are said of any agreement: they never restrict. */
const typeByTag: readonly (readonly [ConceptTag, AgreementType])[] = [
  ["n.programme-contract", "programme-contract"],
  ["n.letter", "letter-of-intent"],
  ["n.declaration", "declaration"],
  ["n.memorandum", "memorandum"],
  ["n.convention", "convention"],
];

/**
 * The type that a span restricts agreements to. One agreement spoken of loosely ("le mémorandum KPMG", "la convention avec la
 * DGSN") restricts nothing, as the sources themselves call one text by several names; several of them do ("les conventions de 2025").
 */
export function typeOf(span: Span, reading: Reading, at: number): AgreementType | undefined {
  const found = typeByTag.find(([tag]) => means(span, tag));
  if (!found) return undefined;
  const [tag, type] = found;
  if (tag === "n.programme-contract" || tag === "n.letter" || tag === "n.declaration" || reading.negated.has(at))
    return type;
  return wordsOf(reading, span).some((word) => word.endsWith("s") || word === "memoranda") ? type : undefined;
}
