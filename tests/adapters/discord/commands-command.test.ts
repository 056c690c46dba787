import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderCommands } from "../../../src/adapters/discord/render-commands.ts";
import { application, type DiscordDouble, startDiscord, token } from "../../doubles/discord/discord.ts";

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.stop());

/** `npm run discord:commands`, with what it prints. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const file = "src/adapters/discord-client/commands-command.ts";
  const settings = { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: application, DISCORD_API_URL: discord.apiUrl };
  const env = { ...process.env, ...settings, ...environment };
  return promisify(execFile)(process.execPath, ["--import", "tsx", file, ...args], { env }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
}

describe("npm run discord:commands", () => {
  it("shows the difference, writes on demand, and then finds none", async () => {
    discord.setCommands([...renderCommands().slice(1), { name: "old" }]);
    const shown = await run([]);
    expect(shown.stdout).toBe("+ /ask\n- /old\nNothing written: add -- --write to register them.\n");
    expect(discord.calls.every(({ method }) => method === "GET")).toBe(true);
    expect((await run(["--write"])).stdout).toContain("Written.");
    expect(discord.commands()).toHaveLength(10);
    expect((await run(["--write"])).stdout).toBe("The commands are registered as they are defined.\n");
    expect(discord.calls.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("says in one line what is wrong with settings and arguments", async () => {
    expect((await run(["--rite"])).stderr).toBe("Usage: npm run discord:commands [-- --write]\n");
    expect((await run([], { DISCORD_TOKEN: "another.bots.token" })).stderr).toMatch(
      /^DISCORD_TOKEN is refused by Discord.*\n$/,
    );
  });
});
