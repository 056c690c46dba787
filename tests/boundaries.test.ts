import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
/** Packages that compute and do nothing else. */
const purePackages = new Set(["zod", "fuse.js", "franc", "@orama/stemmers"]);
const pureDataset =
  /^src\/dataset\/(?:catalogue|closed-lists|countable|export|fault|model|references|schema|stats|validate[\w-]*)\.ts$/;
const isPure = (file: string) => file.startsWith("src/engine/") || pureDataset.test(file);

const sources = ["src", "commands"].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
});

/** What a file imports: files of the project as paths from its root, packages by their specifier. Type imports and dynamic ones count too. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), "utf8");
  const statements = /^(?:(?:import|export)\b[^;"=]*?\bfrom|import) "([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...code.matchAll(statements)]
    .map(([, still, dynamic]) => still ?? dynamic ?? "")
    .map((specifier) =>
      specifier.startsWith(".") ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
    );
}

describe("imports", () => {
  const pure = sources.filter(isPure);

  test("the pure files are found", () => {
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.flatMap(importsOf).length).toBeGreaterThan(20);
  });

  test.each(pure)("%s imports pure files and pure packages only", (file) => {
    const wrong = importsOf(file).filter(
      (name) => !isPure(name) && !purePackages.has(name.replace(/^([^@/]+|@[^/]+\/[^/]+).*$/, "$1")),
    );
    expect(wrong).toEqual([]);
  });

  test("the data set knows nothing of the engine", () => {
    const wrong = sources
      .filter((file) => file.startsWith("src/dataset/"))
      .flatMap((file) =>
        importsOf(file).filter((name) => /^(?:src|commands)\//.test(name) && !name.startsWith("src/dataset/")),
      );
    expect(wrong).toEqual([]);
  });

  test("commands know the engine and nothing above it", () => {
    const wrong = sources
      .filter((file) => file.startsWith("commands/"))
      .flatMap((file) => importsOf(file).filter((name) => !/^(?:commands|src\/engine)\/|^zod$/.test(name)));
    expect(wrong).toEqual([]);
  });

  test("only adapters and the start know the adapters", () => {
    const wrong = sources
      .filter((file) => !file.startsWith("src/adapters/") && file !== "src/program.ts")
      .flatMap((file) => importsOf(file).filter((name) => name.startsWith("src/adapters/")));
    expect(wrong).toEqual([]);
  });
});
