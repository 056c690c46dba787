import { z } from "zod";
import { languages } from "../../engine/answer.ts";
import { LONGEST_QUESTION } from "../../engine/understand/judge.ts";
import { filterNames } from "./agreement-filter.ts";
import { type ApiSchemaName, apiSchemas } from "./api-schema.ts";

const reference = (name: ApiSchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: ApiSchemaName) => ({ "application/json": { schema: reference(name) } });
const failure = (description: string) => ({ description, content: json("Error") });

const tooMany = {
  ...failure("Too many questions from this address"),
  headers: { "Retry-After": { description: "Seconds to wait", schema: { type: "integer" } } },
};
const languageParameter = (description: string) => ({
  name: "lang",
  in: "query",
  description,
  schema: { type: "string", enum: languages },
});
const filterTexts: Readonly<Record<(typeof filterNames)[number], string>> = {
  place: "Region or city where it is carried out: its id or name; a region covers its cities",
  sector: "Id or name of a sector",
  organisation: "Id or name of a party",
  year: "Year of signing",
  event: "Id or name of the event where it was signed",
};
const askResponses = {
  200: { description: "The answer", content: json("Answer") },
  400: failure("No question, one that is too long, or a body that is no such object"),
  429: tooMany,
};

function componentSchemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  // A check that JSON Schema can't express (30 February) is left to the program.
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: "input",
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]),
  );
}

/** The OpenAPI 3.1 description of the API, its schemas taken from those that check its input and its data. */
export function describeApi(publicUrl: string | undefined): Readonly<Record<string, unknown>> {
  return {
    openapi: "3.1.0",
    info: {
      title: "Maroc 2030",
      version: "1.0.0",
      description:
        "Exact, sourced answers about Morocco’s digital agreements and the Digital Morocco 2030 strategy. The same question on the same data gives the same answer.",
      license: { name: "MIT", identifier: "MIT" },
    },
    ...(publicUrl !== undefined && { servers: [{ url: publicUrl }] }),
    paths: {
      "/api/ask": {
        get: {
          operationId: "ask",
          summary: "Answers one question",
          parameters: [
            {
              name: "q",
              in: "query",
              required: true,
              description: "The question, in French or English",
              schema: { type: "string", minLength: 1, maxLength: LONGEST_QUESTION },
            },
            languageParameter("Forces the language of the answer, unless the question asks for one itself"),
          ],
          responses: askResponses,
        },
        post: {
          operationId: "askInConversation",
          summary: "Answers a question of a conversation",
          requestBody: { required: true, content: json("Question") },
          responses: askResponses,
        },
      },
      "/api/agreements": {
        get: {
          operationId: "listAgreements",
          summary: "The agreements, filtered and by pages",
          parameters: [
            ...filterNames.map((name) => ({
              name,
              in: "query",
              description: filterTexts[name],
              schema: name === "year" ? { type: "integer" } : { type: "string" },
            })),
            { name: "page", in: "query", schema: { type: "integer", minimum: 1, default: 1 } },
            { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 200, default: 50 } },
          ],
          responses: {
            200: { description: "A page of agreements", content: json("AgreementList") },
            400: failure("A filter that is not known, or a page that is no number"),
          },
        },
      },
      "/api/agreements/{id}": {
        get: {
          operationId: "readAgreement",
          summary: "One agreement with its sources",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            200: { description: "The agreement", content: json("AgreementDetail") },
            404: failure("There is no such agreement"),
          },
        },
      },
      "/api/openapi.json": {
        get: {
          operationId: "describe",
          summary: "This description",
          responses: {
            200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}
