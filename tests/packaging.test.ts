import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** The instructions of a Dockerfile's stages, the first stage first. */
function readStages(text: string): readonly (readonly Instruction[])[] {
  const lines = text
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = "", words = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({ name, words });
  }
  return stages;
}

/** Sources and target of each COPY that takes from the folder itself. */
function copiesOf(stage: readonly Instruction[]) {
  return stage.flatMap(({ name, words }) => {
    if (name !== "COPY" || words.startsWith("--from")) return [];
    const paths = words.split(/\s+/);
    return [{ sources: paths.slice(0, -1), target: paths.at(-1) ?? "." }];
  });
}

const stages = readStages(readFileSync("Dockerfile", "utf8"));
const last = stages.at(-1) ?? [];
const wordsOf = (name: string) => last.filter((each) => each.name === name).map(({ words }) => words);

describe("the Dockerfile", () => {
  it("copies only what exists and what .dockerignore lets through", () => {
    const allowed = new Set(
      readFileSync(".dockerignore", "utf8")
        .split("\n")
        .filter((line) => line.startsWith("!"))
        .map((line) => line.slice(1)),
    );
    for (const { sources } of stages.flatMap(copiesOf))
      for (const source of sources) {
        expect(existsSync(source), source).toBe(true);
        expect(allowed, source).toContain(source);
      }
    expect(allowed).not.toContain(".env");
  });

  it("installs no development dependency, and ends as a user who is not root, with a health check and exec forms", () => {
    expect(stages.flat().filter(({ words }) => words.includes("npm ci"))).toEqual([
      { name: "RUN", words: expect.stringContaining("--omit=dev") },
    ]);
    expect(wordsOf("USER")).toEqual(["node"]);
    expect(JSON.parse(wordsOf("CMD")[0] ?? "")).toEqual(expect.arrayContaining(["src/main.ts"]));
    expect(wordsOf("HEALTHCHECK")[0]).toContain("/healthz");
  });

  it("copies everything that the sources import, and no dependency of development among it", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
    const known = new Set(Object.keys(dependencies));
    const files = ["src", "commands"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
        .map((file) => join(folder, file)),
    );
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      for (const [, specifier = ""] of text.matchAll(/^(?:import|export)(?! type)[^"]*?from "([^."][^"]*)"/gm)) {
        if (specifier.startsWith("node:")) continue;
        const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
        expect(known, `${file} imports ${specifier}`).toContain(name);
      }
    }
  });

  it("starts from the copied files alone, is healthy, serves, and stops on SIGTERM", async () => {
    const folder = mkdtempSync(join(tmpdir(), "maroc2030-image-"));
    for (const { sources, target } of copiesOf(last))
      for (const source of sources) {
        cpSync(source, target.endsWith("/") ? join(folder, target, source) : join(folder, target), { recursive: true });
      }
    symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
    mkdirSync(join(folder, "state"));
    const port = await freePort();
    const env = {
      PATH: process.env.PATH,
      PORT: String(port),
      STATE_DIR: join(folder, "state"),
      NODE_ENV: "production",
    };
    const [command = "", ...args] = JSON.parse(wordsOf("CMD")[0] ?? "[]") as string[];
    const program = spawn(command, args, { cwd: folder, env, stdio: "ignore" });
    const ended = once(program, "exit");
    const check = JSON.parse(wordsOf("HEALTHCHECK")[0]?.replace(/^.*?CMD /, "") ?? "[]") as string[];
    const isHealthy = async () => {
      const [tool = "", ...rest] = check;
      const [code] = await once(spawn(tool, rest, { env, stdio: "ignore" }), "exit");
      return code === 0;
    };
    await expect.poll(isHealthy, { timeout: 60_000 }).toBe(true);
    const page = await (await fetch(`http://127.0.0.1:${port}/?lang=fr`)).text();
    expect(page).toContain("Que promettent");
    program.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(await isHealthy()).toBe(false);
    rmSync(folder, { recursive: true });
  }, 90_000);
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe("compose.yaml", () => {
  interface Service {
    readonly image?: string;
    readonly environment?: Readonly<Record<string, unknown>>;
    readonly env_file?: string;
    readonly volumes?: readonly string[];
    readonly ports?: readonly string[];
    readonly healthcheck?: unknown;
    readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  }
  const { services, volumes } = parse(readFileSync("compose.yaml", "utf8")) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: object;
  };

  it("starts the program once PostgreSQL is healthy, and gives it the address", () => {
    expect(services.app?.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(services.database?.image).toMatch(/^postgres:\d+/);
    expect(services.database?.healthcheck).toBeDefined();
    expect(services.app?.environment?.DATABASE_URL).toMatch(/^postgres:\/\/maroc2030:.*@database:5432\/maroc2030$/);
  });

  it("holds no secret, and asks for the one that it needs", () => {
    expect(services.app?.env_file).toBe(".env");
    for (const { environment } of Object.values(services))
      for (const [name, value] of Object.entries(environment ?? {}))
        if (/PASSWORD|TOKEN|SECRET|KEY/.test(name)) expect(value, name).toMatch(/^\$\{\w+:\?/);
  });

  it("keeps what must survive in volumes that are declared, and opens its port to this machine only", () => {
    const named = Object.values(services).flatMap(({ volumes: mounts = [] }) =>
      mounts.map((mount) => mount.split(":")[0] ?? "").filter((source) => !source.startsWith(".")),
    );
    expect(named.sort()).toEqual(Object.keys(volumes).sort());
    for (const port of services.app?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(services.database?.ports).toBeUndefined();
  });

  it("sets only what the program knows", () => {
    const known = new Set(
      [...readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name),
    );
    for (const name of Object.keys(services.app?.environment ?? {})) expect(known, name).toContain(name);
  });
});
