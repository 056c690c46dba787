import type { Answer } from "../engine/answer.ts";
import type { Trace } from "../engine/understand/trace.ts";

/** Words that only tie others together. */
const smallWords: ReadonlySet<string> = new Set(["neutral", "p.in", "p.of", "p.and", "p.or", "p.with", "p.by"]);
/** What a question asks for; `q.about` alone ("on en parle") is also said in passing. */
const asking = /^(?:q\.(?!about)|m\.|a\.|n\.agreement)/;
const refining: ReadonlySet<string> = new Set(["f.and", "f.both", "f.three", "f.same", "f.only"]);

/**
 * True when a message that addresses nobody reads as a question or a refinement of the last answer: every word of it was
 * understood, and it asks (a question mark, a word that asks) or refines ("et à Fès"). People who talk to one another in
 * the thread are left alone.
 */
export function readsAsQuestion(text: string, { status, query }: Answer, { spans }: Trace): boolean {
  if (status !== "answered" && !(status === "no_data" && query)) return false;
  const understood = spans.every(
    ({ role, meanings }) => role !== "unused" || meanings.some((each) => smallWords.has(each)),
  );
  if (!understood) return false;
  const used = spans.filter(({ role }) => role !== "unused" && role !== "neutral");
  const refines = spans.some(({ meanings }) => meanings.some((each) => refining.has(each)));
  if (refines) return true;
  const asks = /[?？]\s*$/.test(text) || used.some(({ meanings }) => meanings.some((each) => asking.test(each)));
  return asks && used.length > 0;
}
