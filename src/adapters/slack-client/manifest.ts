import type { AppsManifestCreateArguments } from "@slack/web-api";
import { Document, isScalar, isSeq } from "yaml";
import { commands } from "../../../commands/index.ts";

type Manifest = AppsManifestCreateArguments["manifest"];

/** The slash command. */
export const commandName = "/maroc2030";

/** Scopes without which the bot can't work, each with what it is for. */
const scopes = {
  "app_mentions:read": "hears mentions",
  "chat:write": "answers, and posts digests",
  commands: `the command ${commandName}`,
  "im:history": "hears direct messages, and looks a lost answer up there before it posts again",
  "assistant:write": "suggested questions in the app's own conversation",
} as const;

/** Scopes that may be left out. */
const optionalScopes = {
  "channels:history": "looks lost answers and digests up in public channels; without it they are never repeated",
  "groups:history": "the same in private channels",
  "users:read": "the user's language, where a question does not tell; without it the default decides",
  "channels:read": "says at once when a digest is wanted in a public channel that the bot is not a member of",
  "groups:read": "the same in private channels",
} as const;

type BotScopes = NonNullable<NonNullable<NonNullable<Manifest["oauth_config"]>["scopes"]>["bot"]>;

export interface ManifestOptions {
  /** The address that the outside sees, for HTTP; absent: Socket Mode. */
  readonly publicUrl?: string;
  /** `SLACK_CHANNEL_FOLLOW_UPS=on`: messages of channels are wanted too. */
  readonly followUps?: boolean;
}

const botEvents = ["app_mention", "message.im", "app_home_opened", "app_uninstalled", "tokens_revoked"] as const;
const followUpEvents = ["message.channels", "message.groups"] as const;
const followUpScopes: ReadonlySet<string> = new Set(["channels:history", "groups:history"]);

/**
 * What the app asks for, in its manifest and when it is installed over OAuth, and what of it may be declined: Slack
 * wants optional scopes in both lists (https://docs.slack.dev/reference/app-manifest).
 */
export function botScopes(followUps: boolean): {
  readonly all: readonly string[];
  readonly optional: readonly string[];
} {
  const wished = Object.keys(optionalScopes);
  const optional = wished.filter((scope) => !(followUps && followUpScopes.has(scope)));
  return { all: [...Object.keys(scopes), ...wished], optional };
}

/** The app manifest of Slack, from the same definitions as the program: https://docs.slack.dev/reference/app-manifest */
export function createManifest({ publicUrl, followUps = false }: ManifestOptions): Manifest {
  const url = publicUrl === undefined ? undefined : `${publicUrl}/slack/events`;
  const { all, optional } = botScopes(followUps);
  const words = commands.flatMap(({ name }) => (name.fr === name.en ? [name.fr] : [name.fr, name.en]));
  return {
    display_information: {
      name: "Maroc 2030",
      description:
        "Accords numériques du Maroc, en français et en anglais / Morocco’s digital agreements, in French and English",
      long_description:
        "Répond aux questions sur les accords numériques du Maroc et la stratégie Maroc Digital 2030\u00a0: emplois, investissements, lieux, signataires, échéances, chaque chiffre avec sa source. Answers questions about Morocco’s digital agreements and the Digital Morocco 2030 strategy: jobs, investment, places, signatories, deadlines, each figure with its source.",
      background_color: "#0b6e4f",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Maroc 2030", always_online: true },
      agent_view: {
        agent_description:
          "Questions sur les accords numériques du Maroc, avec les sources. / Questions about Morocco’s digital agreements, with the sources.",
        suggested_prompts: suggestedPrompts(),
      },
      slash_commands: [
        {
          command: commandName,
          description:
            "Demander un chiffre, un accord, un résumé quotidien / Ask for a figure, an agreement, a daily digest",
          usage_hint: words.join(" | "),
          should_escape: false,
          ...(url && { url }),
        },
      ],
    },
    oauth_config: {
      ...(publicUrl && { redirect_urls: [`${publicUrl}/slack/oauth_redirect`] }),
      // The SDK's list of scopes lacks `assistant:write`.
      scopes: { bot: all as BotScopes, bot_optional: optional as BotScopes },
    },
    settings: {
      event_subscriptions: {
        ...(url && { request_url: url }),
        bot_events: [...botEvents, ...(followUps ? followUpEvents : [])],
      },
      interactivity: { is_enabled: true, ...(url && { request_url: url }) },
      org_deploy_enabled: publicUrl !== undefined,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** Questions of both languages, from the examples of the command that asks, as they are printed. */
function suggestedPrompts() {
  const [ask] = commands;
  const typed = (["fr", "en"] as const).flatMap((language) => ask?.examples[language].slice(0, 2) ?? []);
  const questions = typed.map((example) =>
    example.replace(/^(?:ask|demander)\s+/i, "").replaceAll(/ ([?!;])/g, "\u202f$1"),
  );
  return questions
    .map((question) => question.charAt(0).toLocaleUpperCase("fr") + question.slice(1))
    .map((question) => ({ title: question, message: question }));
}

/** The manifest as YAML, with what each scope is for. */
export function writeManifest(manifest: Manifest): string {
  const document = new Document(manifest);
  for (const [list, reasons] of [
    ["bot", { ...optionalScopes, ...scopes }],
    ["bot_optional", optionalScopes],
  ] as const) {
    const items = document.getIn(["oauth_config", "scopes", list]);
    if (!isSeq(items)) continue;
    for (const item of items.items)
      if (isScalar(item)) item.comment = ` ${(reasons as Record<string, string>)[String(item.value)]}`;
  }
  document.commentBefore = " https://api.slack.com/apps → Create New App → From a manifest";
  return document.toString({ lineWidth: 0 });
}
