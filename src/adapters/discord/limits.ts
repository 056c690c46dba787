/**
 * Discord's limits, each with its source. Lengths are UTF-16 code units (Discord counts code points, which are never more), times milliseconds.
 * components: https://docs.discord.com/developers/components/reference · messages: https://docs.discord.com/developers/resources/message
 */
export const limits = {
  message: {
    /** Components of all levels in a message with Components V2. */
    components: 40,
    /** All text displays of a message together (discord/discord-api-docs#8562). */
    characters: 4_000,
    /** Their UTF-8 bytes and twelve for each of them: past 10,170 Discord answers 500 (measured in discord/discord-api-docs#8554). */
    bytes: 10_170,
    bytesPerText: 12,
    /** Of `nonce`, whose uniqueness holds for "the past few minutes". */
    nonce: 25,
  },
  row: { buttons: 5 },
  button: { label: 80 },
  customId: 100,
  select: { options: 25, label: 100, description: 100, value: 100, placeholder: 150 },
  /** https://docs.discord.com/developers/components/reference#media-gallery */
  media: { items: 10, description: 1_024 },
  /** https://docs.discord.com/developers/reference#uploading-files: bytes of one file without boosts. */
  file: 10 * 1024 * 1024,
  /** https://docs.discord.com/developers/interactions/application-commands */
  command: {
    /** Names of commands and options, which must be lower case besides. */
    name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    description: 100,
    options: 25,
    choices: 25,
    choiceName: 100,
    choiceValue: 100,
    text: 6_000,
    /** Names, descriptions and values of a command with all its options, the longest translation of each. */
    characters: 8_000,
    global: 100,
  },
  autocomplete: { choices: 25, name: 100, value: 100 },
  interaction: {
    /** Seconds that a signed request's timestamp may lie from now (the contract's rule). */
    clockSkew: 300,
    /** Bytes of a request's body that are read; Discord's are far smaller. */
    body: 1024 * 1024,
  },
  /** Messages of a channel in one look: https://docs.discord.com/developers/resources/message#get-channel-messages */
  history: 100,
} as const;
