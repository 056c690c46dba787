import type { Catalogue } from "../../dataset/model.ts";
import { words } from "../fold.ts";
import type { ConceptTag } from "./lexicon.ts";
import type { Span } from "./link.ts";
import type { Text } from "./normalise.ts";

const QUOTED = /«\s*([^»]+?)\s*»|“([^”]+?)”|"([^"]+?)"/gu;
const noTags: ReadonlySet<ConceptTag> = new Set();

/** Ordinals of the agreements by folded title, in both languages. Built when a question first quotes something. */
const titles = new WeakMap<Catalogue, ReadonlyMap<string, number[]>>();

/**
 * A title in quotation marks means its agreement and nothing else: its words are neither names nor filters. Returns the spans with
 * each quoted title as one of them; every other quotation is left as it was.
 */
export function joinTitles(text: Text, spans: readonly Span[], catalogue: Catalogue): readonly Span[] {
  let joined = spans;
  for (const quoted of text.original.matchAll(QUOTED)) {
    const agreements = titlesOf(catalogue).get(keyOf(quoted[1] ?? quoted[2] ?? quoted[3] ?? ""));
    if (!agreements) continue;
    const start = quoted.index;
    const end = start + quoted[0].length;
    const from = text.tokens.findIndex((token) => token.start >= start);
    const to = text.tokens.findLastIndex((token) => token.end <= end) + 1;
    if (from < 0 || to <= from) continue;
    const title: Span = { from, to, entries: [{ kind: "keyword", agreements, proper: true }], tags: noTags };
    joined = [...joined.filter((span) => span.to <= from), title, ...joined.filter((span) => span.from >= to)];
  }
  return joined;
}

function titlesOf(catalogue: Catalogue): ReadonlyMap<string, number[]> {
  const known = titles.get(catalogue);
  if (known) return known;
  const found = new Map<string, number[]>();
  catalogue.agreements.forEach(({ title }, ordinal) => {
    for (const key of new Set([keyOf(title.fr), keyOf(title.en)])) {
      const same = found.get(key);
      if (same) same.push(ordinal);
      else found.set(key, [ordinal]);
    }
  });
  titles.set(catalogue, found);
  return found;
}

function keyOf(title: string): string {
  return words(title).join(" ");
}
