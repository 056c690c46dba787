import { application, bot, plainGuild } from "./discord.ts";

let last = 0n;

/** A snowflake of now. Each is larger than the one before. */
export function snowflake(at = Date.now()): string {
  last += 1n;
  return String(((BigInt(at) - 1_420_070_400_000n) << 22n) + (last & 0x3fffffn));
}

/** Somebody somewhere. */
export interface Where {
  /** Absent: a direct message. */
  readonly guild?: string | undefined;
  readonly channel?: string;
  readonly user?: string;
  readonly locale?: string;
  /** Bits of the member's permissions. */
  readonly permissions?: bigint;
}

const channelOf = ({ channel = "700000000000000001" }: Where) => channel;
const userOf = ({ user = "600000000000000001" }: Where) => ({
  id: user,
  username: "amina",
  discriminator: "0",
  avatar: null,
});

function interaction(type: number, data: object, where: Where) {
  const guild = "guild" in where ? where.guild : plainGuild;
  const permissions = String(where.permissions ?? 0n);
  const user = userOf(where);
  return {
    id: snowflake(),
    application_id: application,
    type,
    token: "interaction-token",
    version: 1,
    ...(guild === undefined
      ? { user, context: 1, authorizing_integration_owners: { "1": user.id } }
      : {
          guild_id: guild,
          guild: { id: guild, locale: "en-US", features: [] },
          member: {
            user,
            permissions,
            roles: [],
            joined_at: "2026-01-01T00:00:00Z",
            deaf: false,
            mute: false,
            flags: 0,
          },
          context: 0,
          authorizing_integration_owners: { "0": guild },
        }),
    channel_id: channelOf(where),
    channel: { id: channelOf(where), type: guild === undefined ? 1 : 0 },
    app_permissions: "3072",
    locale: where.locale ?? "en-US",
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data,
  };
}

/** Options as they are typed: numbers become integers; `focused` is the one being typed. */
function optionsOf(options: Readonly<Record<string, string | number>>, focused?: string) {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === "number" ? 4 : 3,
    value,
    ...(name === focused && { focused: true }),
  }));
}

/** A slash command; a space parts a subcommand. */
export function command(name: string, options: Readonly<Record<string, string | number>> = {}, where: Where = {}) {
  const [base = "", part] = name.split(" ");
  const given = optionsOf(options);
  const data = { id: "1", name: base, type: 1, options: part ? [{ name: part, type: 1, options: given }] : given };
  return interaction(2, data, where);
}

/** Somebody types an option of a command. */
export function typing(name: string, option: string, typed: string, where: Where = {}) {
  const [base = "", part] = name.split(" ");
  const given = optionsOf({ [option]: typed }, option);
  const data = { id: "1", name: base, type: 1, options: part ? [{ name: part, type: 1, options: given }] : given };
  return interaction(4, data, where);
}

/** A button or a menu's option of a message is pressed. */
export function press(
  customId: string,
  where: Where & { readonly value?: string; readonly isPrivate?: boolean; readonly message?: object } = {},
) {
  const { value, isPrivate = false, message } = where;
  const component = value === undefined ? { component_type: 2 } : { component_type: 3, values: [value] };
  return {
    ...interaction(3, { custom_id: customId, ...component }, where),
    message: {
      id: snowflake(),
      channel_id: channelOf(where),
      author: { id: bot, bot: true },
      content: "",
      flags: 32768 + (isPrivate ? 64 : 0),
      ...message,
    },
  };
}

/** A message as the gateway brings it. A mention of the bot is written `<@bot>`. */
export function message(text: string, where: Where & { readonly repliesTo?: object; readonly from?: object } = {}) {
  const guild = "guild" in where ? where.guild : plainGuild;
  const content = text.replaceAll("<@bot>", `<@${bot}>`);
  const { repliesTo, from } = where;
  return {
    id: snowflake(),
    type: repliesTo ? 19 : 0,
    channel_id: channelOf(where),
    ...(guild !== undefined && { guild_id: guild, member: { roles: [], joined_at: "2026-01-01T00:00:00Z" } }),
    author: { ...userOf(where), ...from },
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: text.includes("<@bot>")
      ? [{ id: bot, username: "maroc2030", discriminator: "0", bot: true, avatar: null }]
      : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...(repliesTo && { referenced_message: repliesTo }),
  };
}
