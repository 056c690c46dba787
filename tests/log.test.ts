import { describe, expect, test } from "vitest";
import { createLog } from "../src/log.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("debug", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

const secrets = {
  bot: "xoxb-1234567890-abcdefABCDEF",
  app: "xapp-1-A0123-456-abcdef0123456789",
  discord: `${"M".repeat(24)}.GhIjKl.${"n".repeat(38)}`,
  password: "hunter2-secret",
};

describe("the log", () => {
  test("is one JSON object a line, with level and time", () => {
    const line = JSON.parse(logged((log) => log.info({ status: "answered" }, "question")));
    expect(line).toMatchObject({ level: "info", status: "answered", msg: "question" });
    expect(Number.isNaN(Date.parse(line.time))).toBe(false);
  });

  test("holds no secret, whether it stands in a member, a message, an error or an address", () => {
    const text = logged((log) => {
      log.info({ token: secrets.bot, request: { headers: { authorization: `Bot ${secrets.discord}` } } }, "call");
      log.error({ err: new Error(`refused ${secrets.app} and ${secrets.bot}`) }, `with ${secrets.discord}`);
      log.warn({ url: `postgres://maroc:${secrets.password}@db:5432/maroc` }, "store");
      log.debug(
        { deep: { settings: { slack: { botToken: secrets.bot, signingSecret: secrets.password } } } },
        "settings",
      );
    });
    const token = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4";
    const refused = Object.assign(new Error("Unknown interaction"), {
      url: `https://discord.com/api/v10/interactions/123456789012345678/${token}/callback`,
      requestBody: { json: { content: "what somebody wrote" } },
    });
    const failed = logged((log) => log.error({ err: refused }, "call"));
    expect(failed).toContain("Unknown interaction");
    expect(failed).not.toContain(token);
    expect(failed).not.toContain("what somebody wrote");
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    expect(text).toContain("postgres://maroc:[secret]@db:5432/maroc");
    for (const line of text.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
  });
});
