import { PassThrough } from "node:stream";
import { converse } from "../../src/adapters/terminal/conversation.ts";
import { plainStyle } from "../../src/adapters/terminal/layout.ts";
import { engine } from "../corpus/engine.ts";
import { NOW } from "../corpus/questions.ts";
import { type Driver, noButton, type Shown } from "./driver.ts";

/** The prompt of the terminal. */
export async function startTerminal(): Promise<Driver> {
  return {
    name: "terminal",
    lacks: {
      buttons: "a terminal shows text",
      commands: "`npm run ask` takes questions",
      permissions: "who has the terminal may do everything",
      rateLimit: "who has the terminal asks their own machine",
    },
    async open({ locale }) {
      const output = new PassThrough();
      const lines = new PassThrough({ objectMode: true });
      let ready: () => void = () => undefined;
      const page = { style: plainStyle, width: 10_000 };
      const waiting = () => new Promise<void>((resolve) => (ready = resolve));
      const first = waiting();
      void converse(
        lines,
        output,
        engine,
        { defaultLanguage: locale, explain: false },
        {
          page: () => page,
          today: () => NOW,
          beforeLine: () => ready(),
        },
      );
      await first;
      const say = async (text: string): Promise<Shown> => {
        const answered = waiting();
        lines.write(text);
        await answered;
        return { text: String(output.read() ?? ""), isPrivate: true, press: noButton };
      };
      return { say, command: () => Promise.reject(new Error("A terminal has no commands")) };
    },
    faults: () => [],
    stop: async () => undefined,
  };
}
