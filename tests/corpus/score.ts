import type { AnswerJson } from "../../src/adapters/answer-json.ts";
import type { Language, Status } from "../../src/engine/answer.ts";

/** A question of `dev.jsonl` with the facts that its answer must state; members that are absent are not looked at. */
export interface Sample {
  readonly id: string;
  readonly lang: Language;
  readonly question: string;
  readonly previous?: readonly string[];
  readonly expect: {
    readonly status: Status;
    readonly value?: number;
    readonly unit?: string;
    readonly verdict?: "yes" | "no";
    readonly date?: string;
    readonly agreements?: readonly string[];
    readonly agreements_mode?: "include";
    readonly targets?: readonly string[];
    readonly targets_mode?: "include";
    /** All of these stand in the text. */
    readonly text_all?: readonly string[];
    /** One of each group stands in the text. */
    readonly text_any?: readonly (readonly string[])[];
    readonly text_none?: readonly string[];
  };
}

/** One difference; `fact` when the answer states something else than the truth, not merely says it otherwise. */
export interface Fault {
  readonly fact: boolean;
  readonly text: string;
}

const declined: readonly Status[] = ["out_of_scope", "unclear"];

/** Compares an answer with what is known of it. Declining as unclear or as out of scope is the same. */
export function compareAnswer({ lang, question, expect }: Sample, reply: AnswerJson): Fault[] {
  const text = fold(reply.text);
  const faults: Fault[] = [];
  const wrong = (fault: string) => faults.push({ fact: false, text: fault });
  const untrue = (name: string, got: unknown, wanted: unknown) => {
    if (wanted !== undefined && got !== wanted)
      faults.push({ fact: true, text: `${name} ${got ?? "none"}, not ${wanted}` });
  };
  const sameStatus =
    reply.status === expect.status || [reply.status, expect.status].every((status) => declined.includes(status));
  if (reply.question !== question) wrong("the reply does not echo its question");
  if (!sameStatus) wrong(`status ${reply.status}, not ${expect.status}`);
  if (reply.language !== lang) wrong(`language ${reply.language}, not ${lang}`);
  untrue("value", reply.value?.amount, expect.value);
  untrue("unit", reply.value?.unit, expect.unit);
  untrue("verdict", reply.verdict, expect.verdict);
  untrue("date", reply.date, expect.date);
  for (const kind of ["agreements", "targets"] as const) {
    const wanted = expect[kind];
    if (!wanted) continue;
    const missing = wanted.filter((id) => !reply[kind].includes(id));
    const extra = reply[kind].filter((id) => !wanted.includes(id));
    if (missing.length > 0) faults.push({ fact: true, text: `missing ${kind} ${missing.join(", ")}` });
    if (extra.length > 0 && expect[`${kind}_mode`] !== "include")
      faults.push({ fact: true, text: `extra ${kind} ${extra.join(", ")}` });
  }
  for (const wanted of expect.text_all ?? []) if (!text.includes(fold(wanted))) wrong(`the text lacks "${wanted}"`);
  for (const group of expect.text_any ?? []) {
    if (!group.some((wanted) => text.includes(fold(wanted)))) wrong(`the text has none of "${group.join('", "')}"`);
  }
  for (const unwanted of expect.text_none ?? []) if (text.includes(fold(unwanted))) wrong(`the text has "${unwanted}"`);
  if (expect.status === "answered" && reply.sources.length === 0) wrong("an answer without a source");
  return faults;
}

/** The worst that an answer can do: state something, and state it falsely. */
export function isFalseAnswer({ expect }: Sample, reply: AnswerJson, faults: readonly Fault[]): boolean {
  return (
    faults.length > 0 &&
    reply.status === "answered" &&
    (expect.status !== "answered" || faults.some(({ fact }) => fact))
  );
}

/** Lower case, no diacritics, plain spaces, no digit grouping: 1 050, 1,050 and 1.050 read the same. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[’‘]/g, "'")
    .replace(/(\d)[ ,.](?=\d{3}(?!\d))/g, "$1");
}
