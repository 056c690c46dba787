import { readdirSync, statSync } from "node:fs";

const root = new URL("../", import.meta.url);
const bundle = new URL("dist/ask.js", root);

/** @param {string | URL} path */
const changedAt = (path) => statSync(path).mtimeMs;

/** Whether the bundle is there and nothing that it was made of has changed since: no answer comes from old code. */
function isCurrent() {
  const written = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // A folder changes when a file in it is added, renamed or removed.
  const entries = readdirSync(new URL("src", root), { recursive: true, withFileTypes: true });
  return (
    ["package.json", "scripts/bundle.mjs", "src"].every((name) => changedAt(new URL(name, root)) < written) &&
    entries.every(({ parentPath, name }) => changedAt(`${parentPath}/${name}`) < written)
  );
}

if (isCurrent()) {
  const { ask } = await import(bundle.href);
  await ask(process.argv.slice(2));
} else {
  await import("tsx");
  await import("../src/adapters/terminal/ask-command.ts");
}
