import type { Answer, Citation, Language, Status } from "../engine/answer.ts";
import { plainText } from "../engine/compose/plain-text.ts";
import type { Query } from "../engine/query.ts";
import type { Value } from "../engine/result.ts";
import type { Incoming } from "./incoming.ts";

/** The answer as other programs get it: the object of the contract's section 2. Members without a value are absent. */
export interface AnswerJson {
  readonly id?: string | number;
  /** As it was received. */
  readonly question: string;
  readonly language: Language;
  readonly status: Status;
  readonly value?: Value;
  readonly date?: string;
  readonly verdict?: "yes" | "no";
  readonly agreements: readonly string[];
  readonly targets: readonly string[];
  /** The whole answer as plain text. */
  readonly text: string;
  readonly sources: readonly Pick<Citation, "url" | "publisher" | "published">[];
  readonly reading: string;
  readonly query?: Query;
  readonly suggestions: readonly string[];
}

/** Projects an answer onto the object of the contract, members in its order, so that equal answers give equal bytes. */
export function projectAnswer({ id, question }: Incoming, answer: Answer): AnswerJson {
  const { language, status, value, date, verdict, agreements, targets, sources, reading, query, suggestions } = answer;
  return {
    ...(id !== undefined && { id }),
    question,
    language,
    status,
    ...(value && { value: projectValue(value) }),
    ...(date !== undefined && { date }),
    ...(verdict && { verdict }),
    agreements,
    targets,
    text: plainText(answer),
    sources: sources.map(({ url, publisher, published }) => ({
      url,
      publisher,
      ...(published !== undefined && { published }),
    })),
    reading,
    ...(query && { query }),
    suggestions,
  };
}

function projectValue({ amount, max, unit }: Value): Value {
  return { amount, ...(max !== undefined && { max }), unit };
}
