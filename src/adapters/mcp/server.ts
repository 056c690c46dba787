import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { languages } from "../../engine/answer.ts";
import { phraseQuery } from "../../engine/compose/phrase.ts";
import type { Engine } from "../../engine/engine.ts";
import { querySchema } from "../../engine/query.ts";
import { LONGEST_QUESTION } from "../../engine/understand/judge.ts";
import { agreementDetailSchema, findAgreement } from "../agreement-detail.ts";
import { type AnswerJson, projectAnswer } from "../answer-json.ts";
import { answerSchema } from "../answer-schema.ts";
import { toolTexts } from "./texts.ts";

/** What the tools need. */
export interface McpOptions {
  /** The engine over the data set of the moment. */
  readonly engine: () => Engine;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const languageSchema = z.enum(languages).optional().describe("Language of the answer; the question's own when absent");
const scheme = "maroc2030://agreements/";
const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

function shown(answer: AnswerJson) {
  return { content: [{ type: "text" as const, text: answer.text }], structuredContent: { ...answer } };
}

function failed(text: string) {
  return { isError: true, content: [{ type: "text" as const, text }] };
}

/** The tools `ask`, `query` and `agreement`. */
function registerTools(server: McpServer, { engine, now }: McpOptions): void {
  server.registerTool(
    "ask",
    {
      title: "Ask about Morocco’s digital agreements",
      description: toolTexts.ask,
      inputSchema: {
        question: z.string().regex(/\S/, "is empty").max(LONGEST_QUESTION),
        language: languageSchema,
        previous: z
          .array(z.string())
          .optional()
          .describe("The earlier questions of the same conversation, oldest first, for “and by 2028?”"),
      },
      outputSchema: answerSchema.shape,
      annotations: readOnly,
    },
    ({ question, language, previous }) => {
      const today = new Date(now()).toISOString().slice(0, 10);
      const context = { now: today, ...(language && { language }), ...(previous && { previous }) };
      return shown(projectAnswer({ question }, engine().ask(question, context)));
    },
  );
  server.registerTool(
    "query",
    {
      title: "Run a structured query",
      description: toolTexts.query,
      inputSchema: { query: querySchema, language: languageSchema },
      outputSchema: answerSchema.shape,
      annotations: readOnly,
    },
    ({ query, language = "en" }) => {
      const { answer, catalogue } = engine();
      const question = phraseQuery(query, language, catalogue) ?? "";
      return shown(projectAnswer({ question }, answer(query, language)));
    },
  );
  server.registerTool(
    "agreement",
    {
      title: "Read one agreement",
      description: toolTexts.agreement,
      inputSchema: {
        agreement: z.string().regex(/\S/, "is empty").max(300).describe("Id or title"),
        language: languageSchema,
      },
      outputSchema: agreementDetailSchema.shape,
      annotations: readOnly,
    },
    ({ agreement: name, language = "en" }) => {
      const { names, catalogue, answer } = engine();
      const resolution = languages
        .map((each) => names.resolve(name.trim(), each, ["agreement"]))
        .toSorted((left, right) => Number("near" in left) - Number("near" in right))[0];
      const found = resolution && "found" in resolution ? resolution.found : [];
      const record = found[0] && findAgreement(found[0].id, catalogue);
      if (!record) {
        const near =
          resolution && "near" in resolution ? resolution.near.map(({ id, label }) => `${label} (${id})`) : [];
        return failed([toolTexts.noAgreement(name), ...(near.length > 0 ? [toolTexts.near(near)] : [])].join(" "));
      }
      const sheet = answer({ what: { kind: "sheet" }, where: { agreements: [record.id] } }, language);
      const { text } = projectAnswer({ question: name }, sheet);
      return { content: [{ type: "text", text }], structuredContent: { ...record } };
    },
  );
}

/** The records as resources. */
function registerResources(server: McpServer, engine: () => Engine): void {
  const mimeType = "application/json";
  const template = new ResourceTemplate(`${scheme}{id}`, {
    list: () => ({
      resources: engine().catalogue.agreements.map(({ id, title, summary }) => ({
        uri: `${scheme}${id}`,
        name: id,
        title: title.en,
        description: summary.en,
        mimeType,
      })),
    }),
    complete: {
      id: (typed) =>
        engine()
          .names.complete(typed, "en", ["agreement"])
          .map(({ id }) => id),
    },
  });
  server.registerResource("agreement", template, { description: toolTexts.record, mimeType }, (uri, { id }) => {
    const record = findAgreement(String(id), engine().catalogue);
    if (!record) throw new Error(toolTexts.noAgreement(String(id)));
    return { contents: [{ uri: uri.href, mimeType, text: JSON.stringify(record) }] };
  });
  server.registerResource("strategy", "maroc2030://strategy", { description: toolTexts.strategy, mimeType }, (uri) => {
    const { strategy, targets } = engine().catalogue;
    const text = JSON.stringify({ ...strategy, targets: [...targets.values()] });
    return { contents: [{ uri: uri.href, mimeType, text }] };
  });
}

/** The engine as a Model Context Protocol server, to be connected to a transport. */
export function createMcpServer({ engine, now }: McpOptions): McpServer {
  const server = new McpServer(
    { name: "maroc-2030", version: "1.0.0" },
    { instructions: toolTexts.instructions, capabilities: { tools: {}, resources: {} } },
  );
  registerTools(server, { engine, now });
  registerResources(server, engine);
  return server;
}
