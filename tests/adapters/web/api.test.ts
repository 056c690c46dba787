import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerSchema } from "../../../src/adapters/answer-schema.ts";
import { serveWeb, shippedEngine } from "./serve.ts";

let site: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  site = await serveWeb();
}, 30_000);
afterAll(() => site.close());

const get = (path: string, init?: RequestInit) => fetch(`${site.base}${path}`, init);
const ask = (question: string, more = "") => get(`/api/ask?q=${encodeURIComponent(question)}${more}`);
const post = (body: string) =>
  get("/api/ask", { method: "POST", body, headers: { "content-type": "application/json" } });

/** The status and the error of a refusal. */
async function refusal(response: Response) {
  const { error } = (await response.json()) as { error: unknown };
  return { status: response.status, error };
}

describe("asking over the API", () => {
  it("answers a question with the contract’s object", async () => {
    const response = await ask("combien d'emplois à Oujda ?");
    const answer = answerSchema.parse(await response.json());
    expect(response.status).toBe(200);
    expect(answer).toMatchObject({
      question: "combien d'emplois à Oujda ?",
      language: "fr",
      status: "answered",
      value: { amount: 200, unit: "jobs" },
      agreements: ["2t-services-oujda-2025"],
    });
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it("forces the language that is asked for", async () => {
    const answer = answerSchema.parse(await (await ask("combien d'emplois à Oujda ?", "&lang=en")).json());
    expect(answer.language).toBe("en");
  });

  it("follows up on the earlier questions of a conversation and hands the id back", async () => {
    const body = JSON.stringify({ id: 7, question: "et à Fès ?", previous: ["combien d'emplois à Oujda ?"] });
    const answer = answerSchema.parse(await (await post(body)).json());
    expect(answer).toMatchObject({ id: 7, value: { amount: 100, unit: "jobs" } });
  });

  it("counts “last year” from the day it is given", async () => {
    const asked = async (now: string) =>
      answerSchema.parse(await (await post(JSON.stringify({ question: "agreements signed last year", now }))).json());
    expect((await asked("2025-03-01")).agreements).not.toEqual((await asked("2026-03-01")).agreements);
  });

  it("gives the same bytes for the same question", async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => (await ask("emplois par région")).text()));
    expect(first).toBe(second);
  });

  it("says what is missing or wrong, as JSON with status 400", async () => {
    expect(await refusal(await get("/api/ask"))).toEqual({
      status: 400,
      error: expect.stringContaining("q is missing"),
    });
    expect(await refusal(await ask("   "))).toEqual({ status: 400, error: "q is empty" });
    expect(await refusal(await ask("jobs?", "&lang=de"))).toEqual({
      status: 400,
      error: expect.stringMatching(/^lang/),
    });
    expect(await refusal(await ask("x".repeat(4001)))).toEqual({ status: 400, error: expect.stringContaining("4000") });
    expect(await refusal(await post("{"))).toEqual({ status: 400, error: expect.stringContaining("not valid JSON") });
    expect(await refusal(await post("{}"))).toEqual({ status: 400, error: expect.stringContaining("question") });
    expect(await refusal(await post('"jobs"'))).toEqual({ status: 400, error: "the body is not an object" });
    expect(await refusal(await post(JSON.stringify({ question: "x".repeat(300_000) })))).toEqual({
      status: 400,
      error: expect.stringContaining("bytes"),
    });
  });

  it("still reads a question of 4,000 characters", async () => {
    expect((await post(JSON.stringify({ question: `jobs ${"x".repeat(3995)}` }))).status).toBe(200);
  });

  it("refuses other methods with those that it takes, and unknown paths, as JSON", async () => {
    const wrong = await get("/api/ask", { method: "DELETE" });
    expect(wrong.headers.get("allow")).toBe("GET, POST");
    expect(await refusal(wrong)).toEqual({ status: 405, error: expect.stringContaining("DELETE") });
    expect(await refusal(await get("/api/nothing"))).toEqual({ status: 404, error: expect.any(String) });
  });

  it("lets no other site read its answers", async () => {
    const response = await get("/api/ask?q=jobs", { headers: { origin: "https://elsewhere.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the records over the API", () => {
  const list = async (search: string) =>
    (await (await get(`/api/agreements?${search}`)).json()) as {
      total: number;
      pages: number;
      agreements: { id: string }[];
    };

  it("lists all of them by pages, newest first, each once", async () => {
    const first = await list("limit=60");
    const second = await list("limit=60&page=2");
    expect(first.total).toBe(shippedEngine().catalogue.agreements.length);
    expect(first.pages).toBe(2);
    const ids = [...first.agreements, ...second.agreements].map(({ id }) => id);
    expect(new Set(ids).size).toBe(first.total);
  });

  it("filters by ids and by names, each filter narrowing the others", async () => {
    expect((await list("place=oujda")).agreements.map(({ id }) => id)).toEqual(["2t-services-oujda-2025"]);
    expect(await list("place=Casablanca-Settat&year=2025")).toEqual(await list("place=casablanca-settat&year=2025"));
    const all = await list("sector=ai&limit=200");
    const narrowed = await list("sector=ai&year=2025&event=gitex-africa-2025&limit=200");
    expect(narrowed.total).toBeGreaterThan(0);
    expect(narrowed.total).toBeLessThan(all.total);
    expect((await list("organisation=Nokia")).agreements.map(({ id }) => id)).toContain("nokia-mtnra-2025");
  });

  it("refuses a filter that it does not know instead of leaving it out", async () => {
    expect(await refusal(await get("/api/agreements?place=atlantis"))).toEqual({
      status: 400,
      error: expect.stringContaining("place is not known"),
    });
    expect((await get("/api/agreements?year=soon")).status).toBe(400);
    expect((await get("/api/agreements?page=0")).status).toBe(400);
  });

  it("gives one record with its sources spelled out, and 404 for an unknown id", async () => {
    const record = (await (await get("/api/agreements/nexus-ai-factory-2026")).json()) as {
      sources: string[];
      citations: { id: string; url: string }[];
    };
    expect(record.citations.map(({ id }) => id)).toEqual(expect.arrayContaining(record.sources));
    expect(await refusal(await get("/api/agreements/none"))).toEqual({
      status: 404,
      error: expect.stringContaining("none"),
    });
  });
});

describe("the description of the API", () => {
  it("is valid OpenAPI 3.1", async () => {
    const description = (await (await get("/api/openapi.json")).json()) as Record<string, unknown>;
    const result = await new Validator().validate(description);
    expect(result).toMatchObject({ valid: true });
    expect(description).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
  });

  it("describes what is really sent", async () => {
    const description = (await (await get("/api/openapi.json")).json()) as { components: { schemas: object } };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(description, "api");
    const fits = async (name: string, path: string) => {
      const validate = ajv.getSchema(`api#/components/schemas/${name}`);
      validate?.(await (await get(path)).json());
      return validate?.errors;
    };
    for (const question of [
      "combien d'emplois à Oujda ?",
      "emplois à Zagora",
      "hello",
      "targets",
      "compare Oujda et Fès",
    ])
      expect(await fits("Answer", `/api/ask?q=${encodeURIComponent(question)}`)).toBeNull();
    expect(await fits("AgreementList", "/api/agreements?limit=200")).toBeNull();
    expect(await fits("AgreementDetail", "/api/agreements/kpmg-casablanca-settat-2025")).toBeNull();
    expect(await fits("Error", "/api/ask")).toBeNull();
  });
});
