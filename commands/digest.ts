import type { CommandDefinition, OptionDefinition, Texts } from "./definition.ts";
import { event, organisation, place, sector } from "./options.ts";

const yesOrNo = [
  { value: "yes", name: { en: "yes", fr: "oui" } },
  { value: "no", name: { en: "no", fr: "non" } },
] as const;

function text(name: Texts, description: Texts): OptionDefinition {
  return { name, description, kind: { type: "text", maxLength: 100 } };
}

/** The same names, to leave out. */
function without(option: OptionDefinition, french: string): OptionDefinition {
  return {
    ...option,
    name: { en: `not-${option.name.en}`, fr: `sans-${french}` },
    description: { en: `Leave out: ${option.description.en}`, fr: `Sauf : ${option.description.fr}` },
  };
}

const filters = [place, organisation, sector, event];

const schedule: readonly OptionDefinition[] = [
  text({ en: "time", fr: "heure" }, { en: "HH:MM, default 09:00", fr: "HH:MM, par défaut 09:00" }),
  text(
    { en: "tz", fr: "fuseau" },
    { en: "Time zone, default Africa/Casablanca", fr: "Fuseau horaire, par défaut Africa/Casablanca" },
  ),
  text(
    { en: "days", fr: "jours" },
    {
      en: "daily, mon-fri (default), or a list: mon,wed",
      fr: "quotidien, lun-ven (par défaut) ou une liste : lun,mer",
    },
  ),
  {
    name: { en: "lang", fr: "langue" },
    description: { en: "Language of the digest", fr: "Langue du résumé" },
    kind: {
      type: "choice",
      choices: [
        { value: "fr", name: { en: "French", fr: "français" } },
        { value: "en", name: { en: "English", fr: "anglais" } },
      ],
    },
  },
  {
    name: { en: "quiet", fr: "discret" },
    description: { en: "Say nothing when nothing changed", fr: "Ne rien envoyer quand rien n’a changé" },
    kind: { type: "choice", choices: yesOrNo },
  },
];

export const digest: CommandDefinition = {
  name: { en: "digest", fr: "digest" },
  description: {
    en: "A digest of the agreements in this channel, at its hour",
    fr: "Un résumé des accords dans ce canal, à son heure",
  },
  options: [],
  subcommands: [
    {
      name: { en: "subscribe", fr: "abonner" },
      description: {
        en: "Subscribe this channel, or change its subscription",
        fr: "Abonner ce canal, ou changer son abonnement",
      },
      options: [...schedule, ...filters, ...filters.map((option) => without(option, option.name.fr))],
    },
    {
      name: { en: "unsubscribe", fr: "desabonner" },
      description: { en: "End this channel’s subscription", fr: "Mettre fin à l’abonnement de ce canal" },
      options: [],
    },
    {
      name: { en: "list", fr: "liste" },
      description: { en: "Every subscription here, with its state", fr: "Tous les abonnements d’ici, avec leur état" },
      options: [],
    },
    {
      name: { en: "preview", fr: "apercu" },
      description: { en: "Show the next digest, to you alone", fr: "Montrer le prochain résumé, à vous seul" },
      options: [],
    },
    {
      name: { en: "pause", fr: "pause" },
      description: { en: "Hold this channel’s digests back", fr: "Suspendre les résumés de ce canal" },
      options: [],
    },
    {
      name: { en: "resume", fr: "reprendre" },
      description: { en: "Send this channel’s digests again", fr: "Reprendre les résumés de ce canal" },
      options: [],
    },
  ],
  examples: {
    en: ["digest subscribe time=08:30 days=mon-fri place=Oujda,Fez", "digest list"],
    fr: ["digest abonner heure=08:30 jours=lun-ven lieu=Oujda,Fès", "digest liste"],
  },
  private: true,
};
