import { createHash } from "node:crypto";
import type { Records } from "./schema.ts";

/**
 * First 12 hexadecimal digits of the SHA-256 of the records: sorted by kind and id, in JSON, with the keys in the order
 * in which they come; the schema's parser puts them in its own order, so that layout and order of the files don't count.
 */
export function dataVersion(records: Records): string {
  const hash = createHash("sha256");
  const kinds = Object.entries(records).sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [kind, value] of kinds) {
    const items: readonly { readonly id: string }[] = Array.isArray(value) ? value : [value];
    const sorted = [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
    hash.update(`${kind}\n`);
    for (const item of sorted) hash.update(JSON.stringify(item)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}
