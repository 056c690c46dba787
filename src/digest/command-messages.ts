import type { Language } from "../engine/answer.ts";
import { nbsp, thin } from "./messages.ts";
import { type Weekday, weekdays } from "./time.ts";

/** What the command `digest` says. */
export interface CommandMessages {
  readonly days: (days: readonly Weekday[], list: (items: readonly string[]) => string) => string;
  readonly schedule: (days: string, time: string, zone: string) => string;
  readonly subscribed: (schedule: string) => string;
  readonly about: (agreements: string) => string;
  readonly aboutNone: (agreements: string) => string;
  readonly first: (day: string, time: string) => string;
  readonly next: (day: string, time: string) => string;
  readonly quiet: string;
  readonly quietShort: string;
  /** A digest that is in the other language than this list. */
  readonly otherLanguage: string;
  readonly unsubscribed: string;
  readonly none: string;
  readonly noneNote: string;
  readonly listHeadline: (count: number) => string;
  readonly listNone: string;
  readonly thisChannel: (id: string) => string;
  readonly active: (day: string, time: string) => string;
  readonly paused: (reason: string) => string;
  readonly reason: (code: string) => string;
  readonly nowPaused: string;
  readonly nowPausedNote: string;
  readonly alreadyPaused: string;
  readonly resumed: string;
  readonly alreadyActive: string;
  readonly previewNothing: string;
  readonly previewDefault: string;
  readonly notAllowed: string;
  readonly notHere: string;
  readonly notMember: string;
  readonly notMemberNote: string;
  readonly badTime: (given: string) => string;
  readonly badZone: (given: string) => string;
  readonly nearZones: (zones: string) => string;
  readonly exampleZone: string;
  readonly badDays: (given: string) => string;
  readonly badLanguage: (given: string) => string;
  readonly badQuiet: (given: string) => string;
}

const frDays: Readonly<Record<Weekday, string>> = {
  mon: "lundi",
  tue: "mardi",
  wed: "mercredi",
  thu: "jeudi",
  fri: "vendredi",
  sat: "samedi",
  sun: "dimanche",
};
const enDays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** The ends of an unbroken run of at least three days. */
function runOf(days: readonly Weekday[]): readonly [Weekday, Weekday] | undefined {
  const first = days[0];
  const last = days.at(-1);
  if (days.length < 3 || first === undefined || last === undefined) return undefined;
  return weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1 ? [first, last] : undefined;
}

const frReasons: Readonly<Record<string, string>> = {
  asked: "à la demande d’un membre",
  channel_not_found: "le canal est introuvable ou le robot n’y est pas invité",
  not_in_channel: "le robot n’est pas membre du canal",
  is_archived: "le canal est archivé",
  missing_scope: "il manque une autorisation à l’application",
  token_revoked: "l’application a été désinstallée",
  account_inactive: "l’application a été désactivée",
  unreadable_settings: "les réglages ne sont plus lisibles, abonnez à nouveau ce canal",
};
const enReasons: Readonly<Record<string, string>> = {
  asked: "a member asked for it",
  channel_not_found: "the channel can’t be found, or the bot is not invited there",
  not_in_channel: "the bot is not a member of the channel",
  is_archived: "the channel is archived",
  missing_scope: "the app lacks a permission",
  token_revoked: "the app was uninstalled",
  account_inactive: "the app was deactivated",
  unreadable_settings: "its settings can no longer be read, please subscribe again",
};

const fr: CommandMessages = {
  days(days, list) {
    if (days.length === weekdays.length) return "tous les jours";
    const run = runOf(days);
    return run ? `du ${frDays[run[0]]} au ${frDays[run[1]]}` : list(days.map((day) => `le ${frDays[day]}`));
  },
  schedule: (days, time, zone) => `${days} à ${time} (${zone})`,
  subscribed: (schedule) => `C’est noté${nbsp}: ce canal recevra son résumé ${schedule}, en français.`,
  about: (agreements) => `Sujet compris${nbsp}: ${agreements}, à ce jour.`,
  aboutNone: (agreements) =>
    `Sujet compris${nbsp}: ${agreements} à ce jour. Rien ne sera envoyé tant qu’il n’y en a pas.`,
  first: (day, time) => `Premier envoi${nbsp}: ${day} à ${time}.`,
  next: (day, time) => `Prochain envoi${nbsp}: ${day} à ${time}.`,
  quiet: "Les jours sans nouveauté, rien ne sera envoyé.",
  quietShort: "discret",
  otherLanguage: "en anglais",
  unsubscribed: "L’abonnement de ce canal est supprimé.",
  none: "Ce canal n’a pas d’abonnement.",
  noneNote: `Pour en créer un${nbsp}: «${nbsp}digest abonner heure=09:00${nbsp}».`,
  listHeadline: (count) => (count === 1 ? "Un canal est abonné ici." : `${count} canaux sont abonnés ici.`),
  listNone: "Aucun canal n’est abonné ici.",
  thisChannel: (id) => `${id} (ce canal)`,
  active: (day, time) => `prochain envoi ${day} à ${time}`,
  paused: (reason) => `en pause${nbsp}: ${reason}`,
  reason: (code) => frReasons[code] ?? `la plateforme a répondu «${nbsp}${code}${nbsp}»`,
  nowPaused: "Les résumés de ce canal sont suspendus.",
  nowPausedNote: `Ils reprendront avec «${nbsp}digest reprendre${nbsp}»${thin}; l’abonnement est gardé.`,
  alreadyPaused: "Les résumés de ce canal sont déjà suspendus.",
  resumed: "Les résumés de ce canal reprennent.",
  alreadyActive: "Les résumés de ce canal ne sont pas suspendus.",
  previewNothing: `Rien de nouveau pour ce canal${nbsp}: aucun résumé ne serait envoyé.`,
  previewDefault: "Aperçu sans abonnement, avec les réglages par défaut.",
  notAllowed: `Seul un membre qui peut «${nbsp}Gérer le serveur${nbsp}» peut gérer les résumés.`,
  notHere: "Les résumés quotidiens se règlent dans un canal de Slack ou d’un serveur Discord.",
  notMember: "Je ne peux pas écrire dans ce canal.",
  notMemberNote: "Invitez-moi dans le canal, ou donnez-moi le droit d’y écrire, puis recommencez.",
  badTime: (given) => `«${nbsp}${given}${nbsp}» n’est pas une heure${nbsp}: écrivez-la HH:MM, par exemple 08:30.`,
  badZone: (given) => `Le fuseau horaire «${nbsp}${given}${nbsp}» n’existe pas.`,
  nearZones: (zones) => `Peut-être ${zones}${thin}?`,
  exampleZone: `Il s’écrit comme dans la base IANA${nbsp}: Africa/Casablanca, Europe/Paris.`,
  badDays: (given) =>
    `«${nbsp}${given}${nbsp}» ne dit pas quels jours${nbsp}: écrivez quotidien, lun-ven, ou une liste comme lun,mer,ven.`,
  badLanguage: (given) => `La langue «${nbsp}${given}${nbsp}» n’est pas proposée${nbsp}: fr ou en.`,
  badQuiet: (given) => `«${nbsp}${given}${nbsp}» ne convient pas à l’option discret${nbsp}: oui ou non.`,
};

const en: CommandMessages = {
  days(days, list) {
    if (days.length === weekdays.length) return "every day";
    const run = runOf(days);
    return run ? `${enDays[run[0]]} to ${enDays[run[1]]}` : `on ${list(days.map((day) => `${enDays[day]}s`))}`;
  },
  schedule: (days, time, zone) => `${days} at ${time} (${zone})`,
  subscribed: (schedule) => `Done: this channel will get its digest ${schedule}, in English.`,
  about: (agreements) => `Understood as: ${agreements}, as of today.`,
  aboutNone: (agreements) => `Understood as: ${agreements} as of today. Nothing will be sent until there is one.`,
  first: (day, time) => `First digest: ${day} at ${time}.`,
  next: (day, time) => `Next digest: ${day} at ${time}.`,
  quiet: "On days without news nothing will be sent.",
  quietShort: "quiet",
  otherLanguage: "in French",
  unsubscribed: "This channel’s subscription has been removed.",
  none: "This channel has no subscription.",
  noneNote: "To make one: “digest subscribe time=09:00”.",
  listHeadline: (count) => (count === 1 ? "One channel is subscribed here." : `${count} channels are subscribed here.`),
  listNone: "No channel is subscribed here.",
  thisChannel: (id) => `${id} (this channel)`,
  active: (day, time) => `next on ${day} at ${time}`,
  paused: (reason) => `paused: ${reason}`,
  reason: (code) => enReasons[code] ?? `the platform answered “${code}”`,
  nowPaused: "This channel’s digests are paused.",
  nowPausedNote: "“digest resume” starts them again; the subscription is kept.",
  alreadyPaused: "This channel’s digests are paused already.",
  resumed: "This channel’s digests are on again.",
  alreadyActive: "This channel’s digests are not paused.",
  previewNothing: "Nothing new for this channel: no digest would be sent.",
  previewDefault: "A preview without a subscription, with the default settings.",
  notAllowed: "Only members who may “Manage Server” can manage the digests.",
  notHere: "Daily digests are set up in a channel of Slack or of a Discord server.",
  notMember: "I can’t write in this channel.",
  notMemberNote: "Invite me to the channel, or let me write there, then try again.",
  badTime: (given) => `“${given}” is no time of day: write HH:MM, such as 08:30.`,
  badZone: (given) => `There is no time zone called “${given}”.`,
  nearZones: (zones) => `Perhaps ${zones}?`,
  exampleZone: "It is written as in the IANA database: Africa/Casablanca, Europe/Paris.",
  badDays: (given) => `“${given}” does not say which days: write daily, mon-fri, or a list such as mon,wed,fri.`,
  badLanguage: (given) => `The language “${given}” is not offered: fr or en.`,
  badQuiet: (given) => `“${given}” is not a value of the option quiet: yes or no.`,
};

const byLanguage: Readonly<Record<Language, CommandMessages>> = { fr, en };

/** What the command `digest` says in a language. */
export function commandMessages(language: Language): CommandMessages {
  return byLanguage[language];
}
