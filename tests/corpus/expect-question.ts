import { projectAnswer } from "../../src/adapters/answer-json.ts";
import {
  composeOutOfScope,
  composeSmalltalk,
  type OutOfScopeReason,
  type SmalltalkTopic,
} from "../../src/engine/compose/dialogue.ts";
import type { Engine, Explained } from "../../src/engine/engine.ts";
import type { Query } from "../../src/engine/query.ts";
import { NOW, type Question } from "./questions.ts";
import { sameMeaning } from "./same-meaning.ts";
import { fold } from "./score.ts";

/** What is wrong with the answer to a question of the corpus; empty when nothing is. */
export function faultsOf(engine: Engine, question: Question): string[] {
  const explained = engine.explain(question.text, { now: NOW, previous: question.previous });
  const faults = [...statusFaults(question, explained), ...reasonFaults(engine, question, explained)];
  const { answer } = explained;
  const { query } = question.entry;
  if (answer.language !== question.language) faults.push(`the answer is in ${answer.language}`);
  if (query && !(answer.query && sameMeaning(engine, query, answer.query)))
    faults.push(difference(query, answer.query));
  if (answer.status === "answered" && answer.sources.length === 0) faults.push("answered without a source");
  const text = fold(projectAnswer({ question: question.text }, answer).text);
  for (const name of question.unknown) if (!text.includes(fold(name))) faults.push(`the answer does not name ${name}`);
  return faults.length > 0 ? [...faults, describeTrace(explained)] : [];
}

function statusFaults({ entry }: Question, { answer }: Explained): string[] {
  const expected = entry.status ?? "answered";
  return answer.status === expected ? [] : [`${answer.status}, not ${expected}: ${answer.headline}`];
}

/** The reason shows in the first sentence, which is the same for all questions that are refused for it. */
function reasonFaults({ catalogue }: Engine, { entry, language }: Question, { answer, trace }: Explained): string[] {
  const { reason, status } = entry;
  if (reason === undefined) return [];
  if (status === "smalltalk") {
    const { headline } = composeSmalltalk(reason as SmalltalkTopic, language, catalogue);
    return answer.headline === headline ? [] : [`not taken for ${reason}: ${answer.headline}`];
  }
  if (status === "out_of_scope") {
    const { headline } = composeOutOfScope(language, catalogue, reason as OutOfScopeReason);
    return answer.headline === headline ? [] : [`not taken for ${reason}: ${answer.headline}`];
  }
  return trace.stopped === `not recorded: ${reason}`
    ? []
    : [`not taken for ${reason}: ${trace.stopped ?? answer.headline}`];
}

function difference(expected: Query, got: Query | undefined): string {
  return `expected ${JSON.stringify(expected)}\n     got ${JSON.stringify(got) ?? "no query"}`;
}

function describeTrace({ trace }: Explained): string {
  const spans = trace.spans.map(({ text, role, meanings }) => `${text} [${role}: ${meanings.join(", ")}]`);
  const stopped = trace.stopped === undefined ? "" : `, stopped: ${trace.stopped}`;
  return `rule ${trace.rule ?? "none"}${stopped}\n   read ${spans.join(" · ")}`;
}
