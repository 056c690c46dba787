/**
 * The concepts that words can stand for. A lexicon gives each concept its words in one language; a language without
 * an entry for one of them does not compile. Prefixes: `q` questions, `n` nouns, `m` measures, `t` measures that only
 * the strategy's targets have, `u` units, `a` aggregates, `b` bounds, `x` exclusion, `v` verbs, `p` prepositions,
 * `f` follow-ups, `s` the strategy itself.
 */
export const conceptTags = [
  "q.howmany",
  "q.howmuch",
  "q.who",
  "q.when",
  "q.where",
  "q.which",
  "q.list",
  "q.about",
  "q.source",
  "q.yesno",
  "q.whichones",
  "q.deadline",
  "q.exists",
  "q.duration",
  "q.conflict",
  "q.kind",
  "n.agreement",
  "n.memorandum",
  "n.convention",
  "n.partnership",
  "n.programme-contract",
  "n.contract",
  "n.letter",
  "n.declaration",
  "n.company",
  "n.ministry",
  "n.university",
  "n.bank",
  "n.agency",
  "n.association",
  "n.fund",
  "n.organisation",
  "n.partner",
  "n.signatory",
  "n.parties",
  "n.region",
  "n.city",
  "n.country",
  "n.place",
  "n.sector",
  "n.event",
  "n.person",
  "n.year",
  "n.target",
  "n.strategy",
  "n.foreign",
  "n.project",
  "n.anything",
  "n.phase",
  "m.jobs",
  "m.direct",
  "m.investment",
  "m.funding",
  "m.money",
  "m.trainees",
  "m.beneficiaries",
  "m.scholarships",
  "m.startups",
  "m.centres",
  "m.capacity",
  "m.coverage",
  "m.people",
  "t.gdp",
  "t.exports",
  "t.training",
  "t.reskilling",
  "t.startup-funding",
  "t.gazelles",
  "t.unicorns",
  "t.egov-rank",
  "t.5g-coverage",
  "t.fibre-households",
  "t.fibre-sites",
  "t.localities",
  "t.processing-time",
  "t.budget",
  "t.new",
  "t.original",
  "u.mad",
  "u.eur",
  "u.usd",
  "u.percent",
  "a.total",
  "a.average",
  "a.share",
  "a.most",
  "a.least",
  "a.more",
  "a.less",
  "a.equal",
  "a.oldest",
  "a.newest",
  "a.compare",
  "a.than",
  "a.per",
  "a.top",
  "a.breakdown",
  "b.gt",
  "b.gte",
  "b.lt",
  "b.lte",
  "b.between",
  "b.eq",
  "x.not",
  "v.sign",
  "v.announce",
  "v.create",
  "v.located",
  "v.launch",
  "v.pay",
  "p.with",
  "p.between",
  "p.in",
  "p.by",
  "p.about",
  "p.and",
  "p.or",
  "p.of",
  "f.and",
  "f.both",
  "f.three",
  "f.only",
  "f.it",
  "f.same",
  "f.also",
  "s.axes",
  "s.enablers",
] as const;

export type ConceptTag = (typeof conceptTags)[number];

/** Words of one language. Phrases are separated by `|`; `{a,b,}` multiplies: `sign{er,e,es}`. Folded when indexed. */
export interface Lexicon {
  readonly concepts: Readonly<Record<ConceptTag, string>>;
  /** Words that carry no restriction of their own: function words, politeness, framing, generic nouns and verbs. */
  readonly neutral: string;
}

/** Expands braces: `acc{or,ro}ds` → `accords`, `accrods`. */
function expand(pattern: string, into: string[]): void {
  const open = pattern.indexOf("{");
  if (open < 0) {
    into.push(pattern);
    return;
  }
  const close = pattern.indexOf("}", open);
  const head = pattern.slice(0, open);
  const tail = pattern.slice(close + 1);
  for (const middle of pattern.slice(open + 1, close).split(",")) expand(head + middle + tail, into);
}

/** The phrases of one entry of a lexicon. */
export function phrasesOf(entry: string): string[] {
  const phrases: string[] = [];
  for (const pattern of entry.replace(/\s+/g, " ").split("|")) {
    const trimmed = pattern.trim();
    if (trimmed !== "") expand(trimmed, phrases);
  }
  // An empty alternative ("{very ,}") leaves a space too many.
  return phrases.map((phrase) => (/^ | $| {2}/.test(phrase) ? phrase.trim().replace(/ +/g, " ") : phrase));
}
