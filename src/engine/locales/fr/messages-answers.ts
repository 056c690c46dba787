import { format } from "./messages-format.ts";

const { labelled, list, quote } = format;

function agreement(title: string): string {
  return `l’accord ${quote(title)}`;
}

/** Statements without capital and full stop; `sentence` closes them. */
export const answers = {
  sentence: (statement: string): string =>
    `${statement.charAt(0).toUpperCase()}${statement.slice(1)}${/[.!?…]$/u.test(statement) ? "" : "."}`,
  /** For a statement that begins with a name, which keeps its own spelling. */
  nameSentence: (statement: string): string =>
    `${/^(le |la |les |l’|un |une )/u.test(statement) ? statement.charAt(0).toUpperCase() + statement.slice(1) : statement}${/[.!?…]$/u.test(statement) ? "" : "."}`,

  total(o: {
    readonly lead: string;
    readonly subject: string;
    readonly plural: boolean;
    readonly figure: string;
    readonly due: string;
    readonly inAll: boolean;
  }): string {
    const due = o.due ? ` ${o.due}` : "";
    return `${o.lead ? `${o.lead}, ` : ""}${o.subject} ${o.plural ? "annoncent" : "annonce"}${o.inAll ? " au total" : ""} ${o.figure}${due}`;
  },
  regionOnly: (city: string): string => `aucun chiffre ne concerne ${city} en particulier, voici ceux de sa région`,
  regionOnlyAgreements: (city: string): string =>
    `aucun accord ne cite ${city} en particulier, voici ceux de sa région`,
  unspecifiedKind: (): string => "les sources ne disent pas s’il s’agit d’emplois directs",
  programmeOnly: (): string => "le seul chiffre connu est un objectif de programme, pas un engagement de projet",
  recurringOnly: (): string => "le seul chiffre connu est récurrent",
  announced: (plural: boolean): string =>
    plural ? "Ce sont des chiffres annoncés, pas des réalisations." : "C’est un chiffre annoncé, pas une réalisation.",
  noDeadline: (): string => "sans échéance publiée",
  joint: (titles: readonly string[]): string => `engagement commun à ${format.number(titles.length)} accords`,

  recorded: (what: string): string => `la base recense ${what}`,
  inAgreements: (what: string, noun: string, scope: string): string =>
    [what, "dans les", noun, scope].filter((part) => part !== "").join(" "),
  strategyTargets: (count: string): string => `la stratégie compte ${count}`,
  oneAgreement: (title: string): string => quote(title),

  parties: (title: string, organisations: string): string => `${agreement(title)} réunit ${organisations}`,
  partners: (title: string, besides: string, partners: string, plural: boolean): string =>
    `dans ${agreement(title)}, ${besides} a pour partenaire${plural ? "s" : ""} ${partners}`,
  signatories: (title: string, people: string): string => `${agreement(title)} a été signé par ${people}`,
  noSignatory: (organisations: readonly string[]): string =>
    `Signataire non nommé par les sources pour ${list(organisations)}.`,
  signedOn: (title: string, when: string): string => `${agreement(title)} a été signé ${when}`,
  announcedOn: (title: string, when: string): string =>
    `${agreement(title)} a été annoncé ${when}, la date de signature n’est pas publiée`,
  deadline: (title: string, years: readonly string[]): string =>
    labelled(years.length > 1 ? `échéances de ${agreement(title)}` : `échéance de ${agreement(title)}`, list(years)),
  places: (title: string, places: string): string => `${agreement(title)} est mis en œuvre ${places}`,
  signedIn: (title: string, place: string): string => `${agreement(title)} a été signé ${place}`,
  event: (title: string, event: string): string => `${agreement(title)} a été signé ${event}`,
  type: (title: string, type: string, feminine: boolean): string =>
    `${agreement(title)} est ${feminine ? "une" : "un"} ${type}`,
  sectors: (title: string, sectors: readonly string[]): string =>
    labelled(`secteur${sectors.length > 1 ? "s" : ""} de ${agreement(title)}`, list(sectors)),
  sources: (title: string, count: number, publishers: string): string =>
    labelled(
      `${agreement(title)} repose sur ${count === 1 ? "1 source" : `${format.number(count)} sources`}`,
      publishers,
    ),
  conflicts: (title: string, count: number): string =>
    `sur ${agreement(title)}, les sources divergent sur ${count === 1 ? "un point" : `${format.number(count)} points`}`,
  duration: (title: string, years: string): string => labelled(`durée donnée par ${agreement(title)}`, years),
  attributeOfSeveral: (attribute: string, count: string): string => `${attribute} de ${count}`,

  rankMeasure: (
    winner: string,
    verb: "announces" | "holds",
    plural: boolean,
    superlative: string,
    figure: string,
  ): string =>
    labelled(
      `${winner} ${verb === "announces" ? (plural ? "annoncent" : "annonce") : plural ? "comptent" : "compte"} ${superlative}`,
      figure,
    ),
  rankSeveral: (winners: string, verb: "announces" | "holds", superlative: string): string =>
    `${winners} ${verb === "announces" ? "annoncent" : "comptent"} ${superlative}`,
  rankEach: (figure: string): string => `${figure}, à égalité`,
  mostAgreements: (): string => "le plus d’accords",
  leastAgreements: (): string => "le moins d’accords",
  newest: (winner: string, when: string): string =>
    `signature la plus récente${when ? `, ${when}` : ""}\u00a0: ${winner}`,
  oldest: (winner: string, when: string): string =>
    `signature la plus ancienne${when ? `, ${when}` : ""}\u00a0: ${winner}`,
  latestDeadline: (winner: string, year: string): string => `échéance la plus lointaine, ${year}\u00a0: ${winner}`,
  nearestDeadline: (winner: string, year: string): string => `échéance la plus proche, ${year}\u00a0: ${winner}`,

  compareLeads: (leader: string, figure: string, others: readonly string[]): string =>
    `${leader} vient en tête avec ${figure}, devant ${list(others)}`,
  compareTie: (subjects: readonly string[], figure: string): string =>
    labelled(`${list(subjects)} sont à égalité`, figure),
  withFigure: (subject: string, figure: string): string => `${subject} (${figure})`,
  unknownFigure: (): string => "chiffre inconnu",
  unknownDate: (): string => "date inconnue",

  average: (average: string, per: string, total: string, over: string): string =>
    `en moyenne, ${average} par ${per} (${total} pour ${over})`,
  averageAgreements: (average: string, per: string, total: string, over: string): string =>
    `en moyenne, ${average} par ${per} (${total} pour ${over})`,
  share: (subject: string, percent: string, of: string, part: string, whole: string): string =>
    `${subject} représente ${percent} ${of} (${part} sur ${whole})`,
  partShare: (label: string, percent: string, part: string, whole: string): string =>
    labelled(label, `${percent}, soit ${part} sur ${whole}`),
  agreementsMatter: (): string => "des accords",

  yes: (): string => "oui",
  no: (): string => "non",
  confirmed: (verdict: string, statement: string): string => `${verdict}, ${statement}`,
  holds: (): string => "c’est bien ce que disent les sources",
  holdsNot: (): string => "les sources disent autre chose",

  target: (title: string, value: string): string => labelled(title, value),
  targetNote: (strategy: string): string =>
    `C’est un objectif de la stratégie ${strategy}, pas l’engagement d’un accord.`,
  targetsHead: (count: string, strategy: string): string => `${count} de la stratégie ${strategy}`,
  allTargets: (count: string, strategy: string): string => `la stratégie ${strategy} compte ${count}`,
  baseline: (value: string, year: number | null): string =>
    year === null ? `point de départ\u00a0: ${value}` : `point de départ\u00a0: ${value} en ${year}`,
  superseded: (title: string, value: string): string => `Il remplace un objectif précédent\u00a0: ${title}, ${value}.`,
  supersededBy: (title: string, value: string): string => `Objectif relevé depuis\u00a0: ${title}, ${value}.`,
  beside: (figure: string): string =>
    `Les accords annoncent ${figure}\u202f; ce total et l’objectif ne s’additionnent pas.`,
  besideNothing: (): string => "Aucun engagement de projet ne porte sur cet objectif dans la base.",
  rankOf: (value: string): string => value,

  deadlines: (count: string, from: string, to: string, lead: string): string =>
    `${lead ? `${lead}, ` : ""}${count} ${from === to ? `avec une échéance en ${from}` : `avec une échéance, de ${from} à ${to}`}`,
  commitments: (count: number): string => (count === 1 ? "1 engagement" : `${format.number(count)} engagements`),

  strategyLaunchedOn: (strategy: string, when: string): string => `la stratégie ${strategy} a été lancée ${when}`,
  strategyLaunchedIn: (strategy: string, where: string): string => `la stratégie ${strategy} a été lancée ${where}`,
  strategyPeople: (strategy: string, people: string): string => `la stratégie ${strategy} a été lancée par ${people}`,
  strategyAxes: (strategy: string, axes: string): string => labelled(`les axes de la stratégie ${strategy}`, axes),
  strategyEnablers: (strategy: string, enablers: string): string =>
    labelled(`les leviers de la stratégie ${strategy}`, enablers),
  strategySources: (strategy: string, count: number): string =>
    `la stratégie ${strategy} est documentée par ${format.number(count)} sources`,

  person: (name: string, role: string): string => (role ? `${name}, ${role}` : name),
  organisation: (name: string, kind: string, country: string): string =>
    `${name}\u00a0: ${kind}${country ? ` (${country})` : ""}`,
  /** `parent` comes with its "de". */
  partOf: (parent: string): string => `qui dépend ${parent}`,
  city: (name: string, region: string): string =>
    region ? `${name} est une ville de ${region}` : `${name} est une ville hors du Maroc`,
  region: (name: string, capital: string): string => `${name} a pour chef-lieu ${capital}`,
  eventProfile: (name: string, place: string, when: string): string =>
    labelled(name, when ? `${place}, ${when}` : place),
  eventDays(from: string, to: string): string {
    if (from === to) return format.onDay(from);
    const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
    return `du ${sameMonth ? format.dayNumber(from) : format.day(from)} au ${format.day(to)}`;
  },
  sectorProfile: (name: string): string => `Secteur ${quote(name)}`,

  topicOne: (words: string, title: string): string => `le texte le plus proche de ${words} est ${agreement(title)}`,
  topicMany: (words: string, count: string): string => `${count} parlent de ${words}, du plus proche au plus éloigné`,
  topicParties: (title: string, parties: string): string => `${agreement(title)} réunit ${parties}`,
};
