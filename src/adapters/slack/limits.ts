/**
 * Slack's limits, each with its source. Lengths are UTF-16 code units, times milliseconds.
 * blocks: https://docs.slack.dev/reference/block-kit/blocks · elements: https://docs.slack.dev/reference/block-kit/block-elements
 */
export const limits = {
  message: {
    /** https://docs.slack.dev/reference/block-kit/blocks */
    blocks: 50,
    /** All texts of all blocks and the top-level text. Slack states none; it refuses from some 11,000 on (slackapi/bolt-js#2509, #2867). */
    characters: 10_000,
    /** Of the top-level text: longer ones are refused on an edit (getnao/nao#1323); notifications show far less. */
    text: 1_500,
    /** https://docs.slack.dev/reference/block-kit/blocks/table-block: a second one is refused. */
    tables: 1,
    /** vercel/chat#696, tried on a live workspace. */
    charts: 2,
  },
  home: { blocks: 100 },
  /** One text object of a section, and by analogy one element of rich text. */
  text: 3_000,
  /** Elements of a context block, and the text of one. */
  context: { elements: 10, text: 3_000 },
  actions: { elements: 25 },
  contextActions: { elements: 5 },
  button: { text: 75, value: 2_000, accessibilityLabel: 75 },
  actionId: 255,
  blockId: 255,
  option: { text: 75, value: 75 },
  header: 150,
  table: { rows: 100, columns: 20 },
  /** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
  chart: { title: 50, axisTitle: 50, label: 20, categories: 20, segments: 6, series: 6 },
  /** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
  prompts: 4,
  /** node-slack-sdk packages/web-api/src/types/request/manifest.ts and https://docs.slack.dev/reference/app-manifest */
  manifest: {
    name: 35,
    description: 140,
    longDescription: { least: 174, most: 4_000 },
    botName: 80,
    command: 32,
    commandDescription: 2_000,
    usageHint: 1_000,
    agentDescription: 300,
    prompts: 4,
  },
  /** Seconds that a request's timestamp may lie from now: https://docs.slack.dev/authentication/verifying-requests-from-slack */
  clockSkew: 300,
  /** An event that is not acknowledged within three seconds is delivered again; half a second is left for the way. */
  acknowledge: 2_500,
  /** A message in hand may take this long to end when the program stops. Our own. */
  settle: 10_000,
} as const;
