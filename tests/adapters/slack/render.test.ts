import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReply } from "../../../src/adapters/slack/render.ts";
import { pageLinesOf, present } from "../../../src/assistant/present.ts";
import type { Request } from "../../../src/assistant/request.ts";
import { type Answer, languages } from "../../../src/engine/answer.ts";
import { engine } from "../../corpus/engine.ts";
import { NOW, questionsOf, readEntries } from "../../corpus/questions.ts";
import { faultsOfMessage } from "../../doubles/slack/validate-message.ts";
import { answerArbitrary } from "./answer-arbitrary.ts";

const forms = ["full", "plain", "short"] as const;

/** Every page of an answer, as the assistant makes them. */
function repliesOf(answer: Answer, question: string) {
  const request: Request = { kind: "question", question, previous: [], now: NOW };
  const size = pageLinesOf(answer);
  const pages = Math.max(1, Math.ceil((answer.facts.length + (answer.more ?? 0)) / size));
  return Array.from({ length: pages }, (_, at) => {
    const from = at * size;
    const page = answer.query && from > 0 ? engine.answer(answer.query, answer.language, { from }) : answer;
    return present({
      answer: page,
      request,
      page: { number: at + 1, from: page === answer ? 0 : from },
      shareable: true,
    }).reply;
  });
}

describe("every answer of the corpus, in both languages, on every page", () => {
  for (const [file, entries] of readEntries()) {
    test(`is a message within Slack's limits: ${file}`, () => {
      const faults: string[] = [];
      for (const { text, previous } of questionsOf(file, entries))
        for (const language of languages) {
          const answer = engine.ask(text, { now: NOW, previous, language });
          for (const reply of repliesOf(answer, text))
            for (const form of forms)
              for (const fault of faultsOfMessage(renderReply(reply, form)))
                faults.push(`${text} (${language}, ${form}, page ${reply.page.number}): ${fault}`);
        }
      expect(faults).toEqual([]);
    });
  }
});

describe("any answer whatever", () => {
  test("is a message within Slack's limits", () => {
    fc.assert(
      fc.property(answerArbitrary, fc.constantFrom(...forms), (answer, form) => {
        const { reply } = present({ answer, request: { kind: "question", question: "q", previous: [], now: NOW } });
        expect(faultsOfMessage(renderReply(reply, form))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("neither pings nor formats, whatever its texts are", () => {
    fc.assert(
      fc.property(answerArbitrary, fc.constantFrom(...forms), (answer, form) => {
        const { reply } = present({ answer, request: { kind: "question", question: "q", previous: [], now: NOW } });
        const { text, blocks } = renderReply(reply, form);
        expect(text).not.toMatch(/[<>]/);
        const shown = JSON.stringify(blocks);
        expect(shown).not.toMatch(/<[!@#]/);
        // Nothing but mrkdwn is read for formatting, and none of it is used.
        expect(shown).not.toContain('"type":"mrkdwn"');
      }),
      { numRuns: 200 },
    );
  });

  test("shows each line whole or counts it", () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const { reply } = present({ answer });
        const shown = textOf(renderReply(reply, "plain").blocks);
        const missing = reply.answer.facts.filter(({ label }) => !shown.includes(label)).length;
        if (missing > 0) expect(shown).toMatch(missing > 1 ? /… (et|and) \d+/ : /… (et|and) /);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a reader sees of blocks, without the joiners that disarm mentions. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("");
  if (value === null || typeof value !== "object") return "";
  const { text, ...others } = value as Record<string, unknown>;
  const own = typeof text === "string" ? text.replaceAll("\u2060", "") : textOf(text);
  return own + Object.values(others).map(textOf).join("");
}
