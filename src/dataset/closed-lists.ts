/** What a commitment measures, each with the units that fit it; null: any lower-case word, MW or a currency. */
export const unitsOf = {
  jobs: ["jobs"],
  investment: ["MAD", "USD", "EUR"],
  funding: ["MAD", "USD", "EUR"],
  trainees: ["people"],
  beneficiaries: ["people"],
  scholarships: ["scholarships"],
  startups: ["startups"],
  centres: ["centres"],
  capacity: ["MW"],
  coverage: ["percent", "households", "sites", "connections", "countries", "people"],
  other: null,
} as const satisfies Record<string, readonly string[] | null>;

/** The measures of {@link unitsOf}, in its order. */
export const measures = Object.keys(unitsOf) as (keyof typeof unitsOf)[];

/** Kinds of agreement; `contract` is a loan or a grant. */
export const agreementTypes = [
  "memorandum",
  "convention",
  "partnership",
  "programme-contract",
  "contract",
  "letter-of-intent",
  "declaration",
] as const;

/** Kinds of organisation. */
export const organisationKinds = [
  "company",
  "ministry",
  "state",
  "agency",
  "territorial",
  "university",
  "research-centre",
  "association",
  "international-organisation",
  "bank",
  "fund",
] as const;

/** What a target of the strategy measures. */
export const targetMeasures = [
  "budget",
  "jobs",
  "gdp",
  "outsourcing-jobs",
  "outsourcing-new-jobs",
  "exports",
  "training",
  "reskilling",
  "startups",
  "startup-funding",
  "gazelles",
  "unicorns",
  "egov-rank",
  "5g-coverage",
  "fibre-households",
  "fibre-sites",
  "localities",
  "processing-time",
] as const;

/** Units of a target's value. */
export const targetUnits = [
  "MAD",
  "jobs",
  "people",
  "startups",
  "companies",
  "rank",
  "percent",
  "households",
  "sites",
  "localities",
] as const;
