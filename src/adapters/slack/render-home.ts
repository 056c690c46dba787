import type { HeaderBlock, KnownBlock, RichTextBlock } from "@slack/types";
import type { Answer, Language } from "../../engine/answer.ts";
import { messagesOf } from "../../engine/compose/messages.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Query } from "../../engine/query.ts";
import { bullets, context, plain, richText, run, section } from "./render-text.ts";
import { slackTexts } from "./render-texts.ts";

/** `action_id` of the choice of a language. */
const languageActionId = "home_language";

/** Totals of the home, in their order. */
const totals: readonly Query["what"][] = [
  { kind: "count", of: "agreements" },
  { kind: "total", measure: { measures: ["jobs"] } },
  { kind: "total", measure: { measures: ["investment"] } },
  { kind: "total", measure: { measures: ["trainees"] } },
];
const latest: Query["what"] = { kind: "list", of: "agreements", order: "newest", limit: 5 };

export interface HomeContent {
  readonly language: Language;
  /** The language that the user chose; undefined when the question's own decides. */
  readonly chosen: Language | undefined;
  /** The digests of the workspace, as the digest command lists them. */
  readonly digests: Answer | undefined;
}

/** The app's home tab: totals, latest agreements, digests, language. https://docs.slack.dev/reference/views/home-tab-views */
export function renderHome(engine: Engine, { language, chosen, digests }: HomeContent) {
  const words = slackTexts(language).home;
  const { format } = messagesOf(language);
  const answers = totals.map((what) => engine.answer({ what, where: {} }, language));
  const { facts, dataDate, dataVersion } = engine.answer({ what: latest, where: {} }, language);
  const blocks: KnownBlock[] = [
    header(words.title),
    richText(section(...run(words.welcome))),
    header(words.totals),
    listOf(answers.map(({ headline }) => headline)),
    header(words.latest),
    listOf(facts.map(({ label, value }) => [label, value].filter(Boolean).join(" – "))),
    ...(digests ? [header(words.digests), ...renderDigests(digests)] : []),
    header(words.language),
    {
      type: "actions",
      elements: [
        {
          type: "static_select",
          action_id: languageActionId,
          options: choices(language).map(({ option }) => option),
          initial_option: choices(language).find(({ value }) => value === chosen)?.option ?? automatic(language),
        },
      ],
    },
    context([slackTexts(language).data(format.day(dataDate), dataVersion)]),
  ];
  return { type: "home" as const, blocks };
}

function header(text: string): HeaderBlock {
  return { type: "header", text: plain(text) };
}

function listOf(lines: readonly string[]): RichTextBlock {
  return richText(bullets(lines.map((line) => section(...run(line)))));
}

function renderDigests({ headline, facts }: Answer): readonly RichTextBlock[] {
  const lines = facts.map(({ label, value, detail }) => [label, value, detail].filter(Boolean).join(" – "));
  return [richText(section(...run(headline))), ...(lines.length > 0 ? [listOf(lines)] : [])];
}

function automatic(language: Language) {
  return { text: plain(slackTexts(language).home.automatic), value: "auto" };
}

function choices(language: Language) {
  const { languageNames } = slackTexts(language).home;
  const named = (["fr", "en"] as const).map((value) => ({
    value,
    option: { text: plain(languageNames[value]), value },
  }));
  return [{ value: undefined, option: automatic(language) }, ...named];
}
