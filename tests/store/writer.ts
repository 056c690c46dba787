import { openStore } from "../../src/store/open.ts";

// Writes until it is killed, and prints what the store confirmed.
const [folder = "", round = ""] = process.argv.slice(2);
const { store } = await openStore({ stateFolder: folder, log: console });
process.stdout.write("open\n");
for (let n = 0; ; n += 1) {
  const key = `${round}-${n}`;
  await Promise.all([
    store.requests.put(key, { n }, Date.now()),
    store.seen.finish([key], Date.now()),
    store.conversations.append(key, "?", Date.now()),
  ]);
  process.stdout.write(`${key}\n`);
}
