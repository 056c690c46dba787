import type { Kysely } from "kysely";
import type { Asker, DigestCommands } from "../assistant/assistant.ts";
import type { Answer, Fact, Language } from "../engine/answer.ts";
import { composeNotice } from "../engine/compose/dialogue.ts";
import { fact } from "../engine/compose/draft.ts";
import { agreementsPhrase } from "../engine/compose/scope.ts";
import { createWording } from "../engine/compose/wording.ts";
import type { Engine } from "../engine/engine.ts";
import type { Filter } from "../engine/query.ts";
import type { Instant } from "../store/store.ts";
import { commandMessages } from "./command-messages.ts";
import type { Destination } from "./courier.ts";
import { composeEdition } from "./edition.ts";
import { createLedger } from "./ledger.ts";
import { createMemory } from "./memory.ts";
import { digestMessages } from "./messages.ts";
import { type DigestOptions, type DigestSettings, type OptionFault, readSettings } from "./subscription.ts";
import { askedToPause, createSubscriptions, type Subscription } from "./subscriptions.ts";
import type { DigestTables } from "./tables.ts";
import { type Due, localDate, nextDue, type Schedule } from "./time.ts";

export interface CommandTools {
  readonly db: Kysely<DigestTables>;
  readonly engine: () => Engine;
  readonly now: () => Instant;
}

/** The channel that a command is about; undefined where there are no digests. */
function destinationOf({ platform, workspace, channel }: Asker): Destination | undefined {
  return (platform === "slack" || platform === "discord") && workspace !== ""
    ? { platform, workspace, channel }
    : undefined;
}

/** Page of a channel, which opens it in the platform’s app. */
function channelUrl({ platform, workspace, channel }: Destination): string {
  return platform === "slack"
    ? `https://slack.com/app_redirect?team=${workspace}&channel=${channel}`
    : `https://discord.com/channels/${workspace}/${channel}`;
}

/** What the command `digest` does: subscriptions of channels, said in the asker’s language. */
export function createDigestCommands({ db, engine, now }: CommandTools): DigestCommands {
  const subscriptions = createSubscriptions(db);
  const ledger = createLedger(db, 0);
  const memory = createMemory(db);

  function notice(
    language: Language,
    status: Answer["status"],
    sentences: readonly string[],
    facts: readonly Fact[] = [],
  ) {
    const [headline = "", ...notes] = sentences;
    return composeNotice(language, engine().catalogue, { status, headline, notes, facts, suggestions: [] });
  }
  const done = (language: Language, ...sentences: string[]) => notice(language, "answered", sentences);
  const refuse = (language: Language, ...sentences: string[]) => notice(language, "unclear", sentences);

  function words(language: Language) {
    const wording = createWording(language, engine().catalogue);
    const said = commandMessages(language);
    const { format } = wording.m;
    return {
      said,
      /** "du lundi au vendredi à 09:00 (Africa/Casablanca)". */
      schedule: ({ days, time, zone }: Schedule) => said.schedule(said.days(days, format.list), time, zone),
      /** "mardi 24 novembre 2026". */
      day: (date: string) => digestMessages(language).weekday(date, format.day(date)),
      /** "3 accords à Oujda (hors Oracle)": how many there are now. */
      agreements(filter: Filter): { readonly phrase: string; readonly count: number } {
        const result = engine().execute({ what: { kind: "count", of: "agreements" }, where: filter });
        const body = result.status === "answered" && result.body.kind === "count" ? result.body : undefined;
        const count = body?.count ?? 0;
        const options = { place: true, atLeast: body?.atLeast ?? false };
        const phrase = agreementsPhrase(wording, filter, count, options);
        return {
          phrase: count === 0 ? phrase.replace(/^0 \S+/u, wording.m.scope.noAgreement("agreement")) : phrase,
          count,
        };
      },
    };
  }

  /** The first edition after now that the channel has not had yet: one a day, whatever is changed. */
  async function firstDue(destination: Destination, schedule: Schedule): Promise<Due> {
    let due = nextDue(schedule, now());
    while (await ledger.has({ ...destination, edition: due.edition })) due = nextDue(schedule, due.at);
    return due;
  }

  function faultSentences(fault: OptionFault, language: Language): readonly string[] {
    const { said } = words(language);
    switch (fault.fault) {
      case "time":
        return [said.badTime(fault.given)];
      case "days":
        return [said.badDays(fault.given)];
      case "lang":
        return [said.badLanguage(fault.given)];
      case "quiet":
        return [said.badQuiet(fault.given)];
      case "zone": {
        const { anyOf } = createWording(language, engine().catalogue).m.format;
        return [
          said.badZone(fault.given),
          fault.near.length > 0 ? said.nearZones(anyOf(fault.near)) : said.exampleZone,
        ];
      }
    }
  }

  async function subscribe(destination: Destination, options: DigestOptions, asker: Asker, language: Language) {
    if (asker.canPost === false) {
      const { said } = words(language);
      return refuse(language, said.notMember, said.notMemberNote);
    }
    const read = readSettings(options, language);
    if ("fault" in read) return refuse(language, ...faultSentences(read, language));
    const { settings } = read;
    const due = await firstDue(destination, settings.schedule);
    await subscriptions.put(destination, settings, due, now());
    // The echo is in the digest’s own language: it is what the channel will read.
    const { said, schedule, day, agreements } = words(settings.language);
    const { phrase, count } = agreements(settings.filter);
    return done(
      settings.language,
      said.subscribed(schedule(settings.schedule)),
      count > 0 ? said.about(phrase) : said.aboutNone(phrase),
      said.first(day(due.edition), settings.schedule.time),
      ...(settings.quiet ? [said.quiet] : []),
    );
  }

  function subscriptionFact(
    { destination, settings, state, reason, next }: Subscription,
    here: Destination,
    language: Language,
  ): Fact {
    const { said, schedule, day, agreements } = words(language);
    const details = [
      state === "active"
        ? said.active(day(next.edition), settings.schedule.time)
        : said.paused(said.reason(reason ?? askedToPause)),
      agreements(settings.filter).phrase,
      ...(settings.language === language ? [] : [said.otherLanguage]),
      ...(settings.quiet ? [said.quietShort] : []),
    ];
    const own = destination.channel === here.channel;
    const label = own ? said.thisChannel(destination.channel) : destination.channel;
    return { ...fact(label, schedule(settings.schedule), details), url: channelUrl(destination) };
  }

  async function list(here: Destination, language: Language) {
    const { said } = words(language);
    const all = await subscriptions.list(here);
    if (all.length === 0) return done(language, said.listNone, said.noneNote);
    const facts = all.map((subscription) => subscriptionFact(subscription, here, language));
    return notice(language, "answered", [said.listHeadline(all.length)], facts);
  }

  async function preview(destination: Destination, subscription: Subscription | undefined, language: Language) {
    const defaults = readSettings({}, language);
    const settings: DigestSettings | undefined =
      subscription?.settings ?? ("settings" in defaults ? defaults.settings : undefined);
    if (!settings) throw new Error("The default settings are not valid");
    const { said } = words(settings.language);
    const had = await memory.recall(destination);
    const date = localDate(now(), settings.schedule.zone);
    const edition = composeEdition({ engine: engine(), settings, had, date });
    if (!edition) return done(settings.language, said.previewNothing);
    const { answer } = edition;
    return subscription ? answer : { ...answer, notes: [...answer.notes, said.previewDefault] };
  }

  async function pause(destination: Destination, { state }: Subscription, language: Language) {
    const { said } = words(language);
    if (state === "paused") return done(language, said.alreadyPaused);
    await subscriptions.pause(destination, askedToPause, now());
    return done(language, said.nowPaused, said.nowPausedNote);
  }

  async function resume(destination: Destination, { state, settings }: Subscription, asker: Asker, language: Language) {
    const { said, day } = words(language);
    if (state === "active") return done(language, said.alreadyActive);
    if (asker.canPost === false) return refuse(language, said.notMember, said.notMemberNote);
    const due = await firstDue(destination, settings.schedule);
    await subscriptions.resume(destination, due, now());
    return done(language, said.resumed, said.next(day(due.edition), settings.schedule.time));
  }

  return {
    async run(subcommand, options, { asker, language }) {
      const { said } = words(language);
      const destination = destinationOf(asker);
      if (!destination) return refuse(language, said.notHere);
      if (asker.mayManage === false) return refuse(language, said.notAllowed);
      if (subcommand === "subscribe") return subscribe(destination, options, asker, language);
      if (subcommand === "list") return list(destination, language);
      const subscription = await subscriptions.get(destination);
      if (subcommand === "preview") return preview(destination, subscription, language);
      if (!subscription) return refuse(language, said.none, said.noneNote);
      if (subcommand === "pause") return pause(destination, subscription, language);
      if (subcommand === "resume") return resume(destination, subscription, asker, language);
      await subscriptions.remove(destination);
      return done(language, said.unsubscribed);
    },
  };
}
