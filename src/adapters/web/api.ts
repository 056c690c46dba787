import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { type Answer, languages } from "../../engine/answer.ts";
import type { Engine } from "../../engine/engine.ts";
import { LONGEST_QUESTION } from "../../engine/understand/judge.ts";
import type { Log } from "../../log.ts";
import { findAgreement } from "../agreement-detail.ts";
import { projectAnswer } from "../answer-json.ts";
import { type Incoming, languageSchema, parseIncoming, type Unsupported } from "../incoming.ts";
import { listAgreements, readFilter } from "./agreement-filter.ts";
import type { AgreementList } from "./api-schema.ts";
import { describeApi } from "./openapi.ts";
import type { Questions } from "./questions.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Largest body in bytes: a question and its conversation, each of 4,000 characters of up to six bytes in JSON. */
const largestBody = 262_144;

const pageSchema = z.object({
  page: z.coerce.number("is not a number").int("is not a number").min(1, "is less than 1").default(1),
  limit: z.coerce
    .number("is not a number")
    .int("is not a number")
    .min(1, "is less than 1")
    .max(200, "is more than 200")
    .default(50),
});

/** What the API needs. */
export interface ApiOptions {
  readonly engine: () => Engine;
  readonly questions: Questions;
  readonly rateLimit: RateLimit;
  readonly log: Log;
  readonly publicUrl?: string;
}

function faultsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(" ")).join("; ");
}

function readQuestion(context: Context): Incoming | Unsupported {
  const question = context.req.query("q");
  if (question === undefined) return { reason: "q is missing: put the question there (/api/ask?q=…)" };
  const language = languageSchema.optional().safeParse(context.req.query("lang") || undefined);
  if (!language.success) return { reason: `lang is neither of ${languages.join(", ")}` };
  const incoming = parseIncoming({ question, lang: language.data });
  return "reason" in incoming ? { reason: incoming.reason.replace(/^question/, "q") } : incoming;
}

async function readBody(context: Context): Promise<Incoming | Unsupported> {
  let value: unknown;
  try {
    value = JSON.parse(await context.req.text());
  } catch (error) {
    return { reason: `the body is not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const incoming = parseIncoming(value);
  return "reason" in incoming
    ? { reason: incoming.reason.replace(/^is not an object/, "the body is not an object") }
    : incoming;
}

/** Everything under `/api`. */
export function createApi({ engine, questions, rateLimit, log, publicUrl }: ApiOptions): Hono {
  const api = new Hono();
  const description = JSON.stringify(describeApi(publicUrl));
  const refuse = (context: Context, error: string, status: 400 | 404 | 405 | 429) => context.json({ error }, status);

  /** Bodies of answers that are kept, where no id of the asker stands in them. */
  const bodies = new WeakMap<Answer, string>();
  function bodyOf(incoming: Incoming, answer: Answer): string {
    const known = incoming.id === undefined ? bodies.get(answer) : undefined;
    const body = known ?? JSON.stringify(projectAnswer(incoming, answer));
    if (incoming.id === undefined) bodies.set(answer, body);
    return body;
  }

  async function ask(context: Context, incoming: Incoming | Unsupported): Promise<Response> {
    if ("reason" in incoming) return refuse(context, incoming.reason, 400);
    const { question, previous, language, now } = incoming;
    if (question.length > LONGEST_QUESTION)
      return refuse(context, `the question has more than ${LONGEST_QUESTION} characters`, 400);
    const seconds = await rateLimit.take(context);
    if (seconds !== undefined) {
      context.header("Retry-After", String(seconds));
      return refuse(context, `too many questions: try again in ${seconds} s`, 429);
    }
    const answer = questions.answer(question, {
      ...(previous && { previous }),
      ...(language && { language }),
      ...(now !== undefined && { now }),
    });
    context.header("Cache-Control", "no-store");
    return context.body(bodyOf(incoming, answer), 200, { "Content-Type": "application/json" });
  }

  api.get("/ask", (context) => ask(context, readQuestion(context)));
  api.post(
    "/ask",
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => {
        // The rest of the body is not read, so nothing more can come over this connection.
        context.header("Connection", "close");
        return refuse(context, `the body has more than ${largestBody} bytes`, 400);
      },
    }),
    async (context) => ask(context, await readBody(context)),
  );
  api.get("/openapi.json", (context) => context.body(description, 200, { "Content-Type": "application/json" }));
  api.get("/agreements", (context) => {
    const values = context.req.query();
    const pages = pageSchema.safeParse(values);
    if (!pages.success) return refuse(context, faultsOf(pages.error), 400);
    const { page, limit } = pages.data;
    const read = readFilter(values, engine(), values.lang === "en" ? "en" : "fr");
    if ("reason" in read) return refuse(context, read.reason, 400);
    const found = listAgreements(read.filter, engine());
    return context.json<AgreementList>({
      total: found.length,
      page,
      pages: Math.max(1, Math.ceil(found.length / limit)),
      agreements: found.slice((page - 1) * limit, page * limit),
    });
  });
  api.get("/agreements/:id", (context) => {
    const id = context.req.param("id");
    const agreement = findAgreement(id, engine().catalogue);
    return agreement ? context.json(agreement) : refuse(context, `there is no agreement ${JSON.stringify(id)}`, 404);
  });

  for (const [path, methods] of [
    ["/ask", "GET, POST"],
    ["/openapi.json", "GET"],
    ["/agreements", "GET"],
    ["/agreements/:id", "GET"],
  ] as const) {
    api.all(path, (context) => {
      context.header("Allow", methods);
      return refuse(context, `${context.req.method} is not allowed here: use ${methods}`, 405);
    });
  }
  api.all("*", (context) => refuse(context, "there is nothing here: see /api/openapi.json", 404));
  api.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, "the request failed");
    return context.json({ error: "the request failed; the incident is recorded" }, 500);
  });
  return api;
}
