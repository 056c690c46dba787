import { createHash } from "node:crypto";
import type { Answer, Language } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import type { Log } from "../log.ts";
import type { TooFast } from "../minute-limit.ts";
import type { Store } from "../store/store.ts";
import { answerAgain, composeGone, composeSentence, composeSources, describeRequest } from "./answering.ts";
import type { Asker, ButtonPlace, Message } from "./assistant.ts";
import type { Memory } from "./memory.ts";
import { chatMessages } from "./messages.ts";
import { type Presented, pageLines, present, turnButtons } from "./present.ts";
import type { Effect, Reply } from "./reply.ts";
import { decodeButton, type Kept, type Pressed } from "./request.ts";

/** How long the same thumb of the same user counts once, in milliseconds. */
const feedbackLease = 60_000;

interface ButtonsOptions {
  readonly engine: () => Engine;
  readonly store: Store;
  readonly log: Log;
  readonly memory: Memory;
  readonly now: () => number;
  readonly defaultLanguage: Language;
  readonly ask: (message: Message, flags: Pick<Presented, "private" | "shareable">) => Promise<Reply>;
  readonly pageOf: (answer: Answer, page: number) => Pick<Presented, "answer" | "page">;
  readonly tooFast: (asker: Asker) => Promise<TooFast | undefined>;
}

/** What the buttons under replies do. */
export function createButtons(options: ButtonsOptions): {
  press(id: string, asker: Asker, place?: ButtonPlace): Promise<Effect>;
} {
  const { engine, store, log, memory, now, defaultLanguage, ask, pageOf, tooFast } = options;

  const whisper = (answer: Answer): Effect => ({ effect: "whisper", reply: present({ answer, private: true }).reply });

  /** Lays a reply out and keeps what its buttons need. */
  async function show(presented: Presented): Promise<Reply> {
    const { reply, key, kept } = present(presented);
    return (await memory.keep({ key, ...(kept && { kept }) })) ? reply : { ...reply, buttons: [] };
  }

  function sourcesPage(pressed: Pressed, answer: Answer): Effect {
    const sources = composeSources(answer, engine());
    const pages = Math.max(1, Math.ceil(sources.facts.length / pageLines));
    const number = Math.min(Math.max(pressed.number, 1), pages);
    const { reply } = present({ answer: sources, private: true, page: { number, from: 0 } });
    const buttons = turnButtons("sources", pressed, reply.page, pageLines);
    return { effect: "whisper", reply: { ...reply, buttons } };
  }

  async function keepFeedback(pressed: Pressed, kept: Kept, answer: Answer, asker: Asker): Promise<Effect> {
    const { action, key, language } = pressed;
    if (action !== "up" && action !== "down") throw new Error(`No feedback: ${action}`);
    const messages = chatMessages(language);
    // Who pressed is kept as a digest only, for as long as events are: a second thumb is thanked for and not counted.
    const presser = createHash("sha256").update(`${asker.platform} ${asker.user} ${key}`).digest("base64url");
    const claim = `feedback ${presser}`;
    if ((await store.seen.claim([claim], now(), feedbackLease)) !== "taken") {
      const { status, reading, dataVersion } = answer;
      const question = describeRequest(kept.request);
      const { platform } = asker;
      await store.feedback.add({
        at: now(),
        platform,
        verdict: action,
        question,
        reading,
        status,
        language,
        dataVersion,
      });
      await store.seen.finish([claim], now());
    }
    return whisper(composeSentence(language, engine(), action === "up" ? messages.thanks : messages.thanksForFault));
  }

  async function act(pressed: Pressed, kept: Kept, asker: Asker, place: ButtonPlace): Promise<Effect> {
    const isPrivate = place.private ?? false;
    if (pressed.action === "ask") {
      const text = kept.questions[pressed.number];
      if (text === undefined) return whisper(composeGone(pressed.language, engine()));
      const { conversation } = place;
      const message: Message = { asker, text, ...(conversation !== undefined && { conversation }) };
      const reply = await ask(message, { private: isPrivate, shareable: isPrivate });
      return reply
        ? { effect: isPrivate ? "whisper" : "post", reply }
        : whisper(composeGone(pressed.language, engine()));
    }
    const { request } = kept;
    const answer = answerAgain(request, pressed.language, asker.platform, engine());
    switch (pressed.action) {
      case "language":
        return {
          effect: "replace",
          reply: await show({ answer, request, private: isPrivate, shareable: isPrivate }),
        };
      case "page":
        return {
          effect: "replace",
          reply: await show({ ...pageOf(answer, pressed.number), request, private: isPrivate, shareable: isPrivate }),
        };
      case "share":
        return { effect: "post", reply: await show({ ...pageOf(answer, pressed.number), request }) };
      case "sources":
        return sourcesPage(pressed, answer);
      case "up":
      case "down":
        return keepFeedback(pressed, kept, answer, asker);
      default:
        return pressed.action satisfies never;
    }
  }

  return {
    async press(id, asker, place = {}) {
      const language = (await memory.languageOf(asker)) ?? defaultLanguage;
      const pressed = decodeButton(id);
      const kept = pressed && (await memory.kept(pressed.key));
      if (!pressed || !kept) return whisper(composeGone(pressed?.language ?? language, engine()));
      // A suggested question is counted as the question that it is.
      const tooSoon = pressed.action === "ask" ? undefined : await tooFast(asker);
      if (tooSoon) {
        const sentence = chatMessages(language).slower(tooSoon.seconds);
        return whisper(composeSentence(language, engine(), sentence));
      }
      try {
        return await act(pressed, kept, asker, place);
      } catch (error) {
        log.error({ err: error, action: pressed.action }, "a button failed");
        return whisper(composeSentence(pressed.language, engine(), chatMessages(pressed.language).failed));
      }
    },
  };
}
