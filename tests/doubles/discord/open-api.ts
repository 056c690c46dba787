import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const file = process.env.DISCORD_OPENAPI;
const key = "discord";

/** True when `DISCORD_OPENAPI` names Discord's own description: bodies are held against it then. */
export const hasOpenApi = Boolean(file);

/** What is sent, and the schema that Discord's description has for it. */
const schemas = {
  message: "MessageCreateRequest",
  post: "CreateMessageInteractionCallbackRequest",
  update: "UpdateMessageInteractionCallbackRequest",
  completion: "ApplicationCommandAutocompleteCallbackRequest",
  pong: "PongInteractionCallbackRequest",
  command: "ApplicationCommandUpdateRequest",
} as const;
export type Sent = keyof typeof schemas;

function createValidators(): ReadonlyMap<Sent, ValidateFunction> {
  if (!file) return new Map();
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat("snowflake", /^\d{1,20}$/);
  ajv.addFormat("nonce", /^[^\n]{1,25}$/);
  ajv.addSchema(JSON.parse(readFileSync(file, "utf8")), key);
  return new Map(
    Object.entries(schemas).map(([sent, name]) => [
      sent as Sent,
      ajv.compile({ $ref: `${key}#/components/schemas/${name}` }),
    ]),
  );
}

const validators = createValidators();

/** What Discord's description finds wrong with a body; nothing when the description is not at hand. */
export function openApiFaults(sent: Sent, body: unknown): readonly string[] {
  const validate = validators.get(sent);
  if (!validate || validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${sent}${instancePath} ${message}`);
}
