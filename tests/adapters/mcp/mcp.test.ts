import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerSchema } from "../../../src/adapters/answer-schema.ts";

const client = new Client({ name: "tests", version: "1.0.0" });
const faults: Error[] = [];

// A client that gets anything but the protocol on standard output reports an error.
beforeAll(async () => {
  client.onerror = (error) => faults.push(error);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", "src/adapters/mcp/mcp-command.ts"],
    env: { ...getDefaultEnvironment(), LOG_LEVEL: "info" },
    stderr: "ignore",
  });
  await client.connect(transport);
}, 60_000);
afterAll(async () => {
  await client.close();
  expect(faults).toEqual([]);
});

/** Calls a tool; its text and its structured content. */
async function call(name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  const content = result.content as readonly { text?: string }[];
  return {
    text: content.map(({ text }) => text ?? "").join(""),
    structured: result.structuredContent,
    isError: result.isError,
  };
}

describe("the Model Context Protocol server", () => {
  it("offers the tools ask, query and agreement, each with the schemas of what goes in and out", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["agreement", "ask", "query"]);
    for (const { inputSchema, outputSchema, description } of tools) {
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
      expect(outputSchema).toBeDefined();
      expect(description).toBeTruthy();
    }
  });

  it("answers a question with text and the same facts as structured content", async () => {
    const { text, structured } = await call("ask", { question: "combien d'emplois à Oujda ?" });
    const answer = answerSchema.parse(structured);
    expect(text).toBe(answer.text);
    expect(answer).toMatchObject({ status: "answered", value: { amount: 200, unit: "jobs" }, language: "fr" });
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it("follows up on earlier questions, in the language that is asked for", async () => {
    const { structured } = await call("ask", {
      question: "et à Fès ?",
      previous: ["combien d'emplois à Oujda ?"],
      language: "en",
    });
    expect(structured).toMatchObject({ value: { amount: 100, unit: "jobs" }, language: "en" });
  });

  it("says that the data set is silent instead of giving a figure", async () => {
    const { structured } = await call("ask", { question: "jobs in Zagora" });
    expect(structured).toMatchObject({ status: "no_data" });
    expect(structured).not.toHaveProperty("value");
  });

  it("answers the query of an earlier answer just as that answer", async () => {
    const { structured } = await call("ask", { question: "How many jobs by region?" });
    const asked = answerSchema.parse(structured);
    const again = answerSchema.parse((await call("query", { query: asked.query, language: "en" })).structured);
    expect(again).toMatchObject({ text: asked.text, value: asked.value });
  });

  it("refuses a query of another shape and names what is wrong", async () => {
    const { isError, text } = await call("query", { query: { what: { kind: "gossip" }, where: {} } });
    expect(isError).toBe(true);
    expect(text).toContain("kind");
  });

  it("reads an agreement by its id and by its title in either language", async () => {
    const byId = await call("agreement", { agreement: "nexus-ai-factory-2026" });
    const byTitle = await call("agreement", { agreement: "Nexus AI Factory : centre de calcul d’IA à Nouaceur" });
    expect(byId.structured).toMatchObject({ id: "nexus-ai-factory-2026" });
    expect(byTitle.structured).toEqual(byId.structured);
    expect((byId.structured as { citations: unknown[] }).citations.length).toBeGreaterThan(0);
  });

  it("proposes near names for an agreement that it does not know", async () => {
    const { isError, text } = await call("agreement", { agreement: "Nexsus AI Factory" });
    expect(isError).toBe(true);
    expect(text).toContain("nexus-ai-factory-2026");
  });

  it("lists the records as resources and reads each of them", async () => {
    const { resources } = await client.listResources();
    const record = resources.find(({ name }) => name === "nexus-ai-factory-2026");
    expect(resources.length).toBeGreaterThan(100);
    const { contents } = await client.readResource({ uri: record?.uri ?? "" });
    const [first] = contents;
    expect(JSON.parse(first && "text" in first ? String(first.text) : "")).toMatchObject({
      id: "nexus-ai-factory-2026",
    });
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain("maroc2030://agreements/{id}");
    await expect(client.readResource({ uri: "maroc2030://agreements/none" })).rejects.toThrow("none");
  });
});
