import type { Catalogue } from "../dataset/model.ts";
import type { Language } from "./answer.ts";
import { createSuggester, type Suggester, type Suggestible, type Suggestion } from "./understand/suggest.ts";
import { suggestiblesOf } from "./understand/suggestibles.ts";

/** Kinds of names that an option of a command takes. */
export const nameKinds = ["place", "organisation", "person", "sector", "event", "agreement", "target"] as const;
export type NameKind = (typeof nameKinds)[number];

/** What a typed name stands for. */
export type Resolution =
  /** The name itself, an alias or an id. Several: editions of one event, or records that share the name. */
  | { readonly found: readonly Suggestion<NameKind>[] }
  /** Nothing is called so; what comes near, nearest first. */
  | { readonly near: readonly Suggestion<NameKind>[] };

export interface Names {
  /** Names of these kinds that fit what was typed, most used first; `limit` is 25 unless told. */
  complete(typed: string, language: Language, kinds: readonly NameKind[], limit?: number): Suggestion<NameKind>[];
  /** What a whole name stands for. Case, accents and spaces do not count; typos are never taken for the name, only proposed. */
  resolve(typed: string, language: Language, kinds: readonly NameKind[]): Resolution;
}

const otherNames = (catalogue: Catalogue): Suggestible<NameKind>[] => [
  // The newest come first; where other kinds stand beside them, these do, as most of them have several agreements.
  ...catalogue.agreements.map(({ id, title, keywords }, ordinal) => ({
    id,
    kind: "agreement" as const,
    labels: title,
    forms: keywords,
    weight: ordinal / catalogue.agreements.length,
  })),
  ...[...catalogue.targets.values()].map(({ id, title }) => ({
    id,
    kind: "target" as const,
    labels: title,
    forms: [],
    weight: 0,
  })),
];

/** The names of a catalogue for completion and for typed options. Indexes are made when a kind is first asked for. */
export function createNames(catalogue: Catalogue): Names {
  let entries: readonly Suggestible<NameKind>[] | undefined;
  const suggesters = new Map<string, Suggester<NameKind>>();
  const among = (kinds: readonly NameKind[]) => {
    entries ??= [...suggestiblesOf(catalogue), ...otherNames(catalogue)];
    return entries.filter(({ kind }) => kinds.includes(kind));
  };
  const suggesterOf = (kinds: readonly NameKind[]) => {
    const key = kinds.join();
    const known = suggesters.get(key);
    if (known) return known;
    const made = createSuggester(among(kinds));
    suggesters.set(key, made);
    return made;
  };

  function resolve(typed: string, language: Language, kinds: readonly NameKind[]): Resolution {
    const as = ({ id, kind, labels }: Suggestible<NameKind>) => ({ id, kind, label: labels[language] });
    const byId = among(kinds).filter(({ id, kind }) => id === typed || `${kind}:${id}` === typed);
    if (byId.length > 0) return { found: byId.map(as) };
    const suggester = suggesterOf(kinds);
    // Keywords of an agreement help to complete it; they are not its name.
    const named = suggester.named(typed).filter(({ kind }) => kind !== "agreement");
    const titled = suggester.titled(typed);
    const found = titled.length > 0 ? titled : named;
    if (found.length > 0) return { found: found.map(as) };
    const near = suggester.nearest(typed).map(as);
    return { near: near.length > 0 ? near : suggester.suggest(typed, language, 3) };
  }

  return {
    complete: (typed, language, kinds, limit) => suggesterOf(kinds).suggest(typed, language, limit),
    resolve,
  };
}
