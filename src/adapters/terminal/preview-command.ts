import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pageLinesOf, present } from "../../assistant/present.ts";
import type { Reply } from "../../assistant/reply.ts";
import { loadCatalogue } from "../../dataset/load.ts";
import { type Language, languages } from "../../engine/answer.ts";
import { createEngine } from "../../engine/engine.ts";
import { createLog } from "../../log.ts";

const usage = `Usage: npm run preview -- slack|discord "question" [--lang fr|en] [--page N] [--out DIR]

  Writes the message that the platform gets (JSON) and a page that looks like it there (HTML), and prints both paths.

  --lang   the language of the answer; default the question's own
  --page   the page of a long list; default 1
  --out    the folder to write to; default preview`;

/** A message as its platform gets it, and as a page. */
interface Preview {
  readonly message: unknown;
  readonly html: string;
}

/** Platforms by name; their SDKs are loaded only when they are asked for. */
const platforms: Readonly<Record<string, (reply: Reply, language: Language) => Promise<Preview>>> = {
  async slack(reply, language) {
    const { messageOf } = await import("../slack/render.ts");
    const { previewSlack } = await import("../previews/slack.ts");
    const message = messageOf(reply, "full");
    return { message, html: previewSlack(message, { language }) };
  },
  async discord(reply, language) {
    const { renderWhole } = await import("../discord/render-picture.ts");
    const { previewDiscord } = await import("../previews/discord.ts");
    const message = await renderWhole(reply, undefined, createLog("warn", process.stderr));
    return { message: message.body, html: previewDiscord(message, language) };
  },
};

function replyTo(question: string, { lang, page }: { readonly lang?: Language; readonly page: number }): Reply {
  const engine = createEngine(loadCatalogue(process.env.DATA_DIR || "data"));
  const now = new Date().toISOString().slice(0, 10);
  const answer = engine.ask(question, { now, ...(lang && { language: lang }) });
  const from = (page - 1) * pageLinesOf(answer);
  const shown = answer.query && from > 0 ? engine.answer(answer.query, answer.language, { from }) : answer;
  if (from > 0 && shown.facts.length === 0) throw new Error(`--page is ${page}, after the last page`);
  const request = { kind: "question" as const, question, previous: [], now };
  return present({ answer: shown, request, page: { number: page, from } }).reply;
}

function readArguments(args: readonly string[]) {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: text, page: text, out: text, help: { type: "boolean", short: "h" } },
  });
  const [platform = "", question = ""] = positionals;
  const preview = platforms[platform];
  const lang = languages.find((language) => language === values.lang);
  const page = Number(values.page ?? 1);
  if (values.help) return undefined;
  if (!preview || question.trim() === "" || positionals.length > 2) throw new Error(usage);
  if (values.lang !== undefined && !lang) throw new Error(`--lang is ${values.lang}, not ${languages.join(" or ")}`);
  if (!Number.isInteger(page) || page < 1) throw new Error(`--page is ${values.page}, not a number from 1`);
  return { platform, question, preview, page, out: values.out ?? "preview", ...(lang && { lang }) };
}

try {
  const given = readArguments(process.argv.slice(2));
  if (given) {
    const reply = replyTo(given.question, given);
    const { message, html } = await given.preview(reply, reply.answer.language);
    mkdirSync(given.out, { recursive: true });
    const paths = { json: join(given.out, `${given.platform}.json`), html: join(given.out, `${given.platform}.html`) };
    writeFileSync(paths.json, `${JSON.stringify(message, null, 2)}\n`);
    writeFileSync(paths.html, html);
    process.stdout.write(`${paths.json}\n${paths.html}\n`);
  } else process.stdout.write(`${usage}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
