import { expect, test } from "vitest";
import { previewSlack } from "../../../src/adapters/previews/slack.ts";
import { renderReply } from "../../../src/adapters/slack/render.ts";
import { renderHome } from "../../../src/adapters/slack/render-home.ts";
import { present } from "../../../src/assistant/present.ts";
import { languages } from "../../../src/engine/answer.ts";
import { engine } from "../../corpus/engine.ts";
import { NOW } from "../../corpus/questions.ts";
import { faultsOfBlocks } from "../../doubles/slack/validate-message.ts";

const questions = [
  "emplois par région",
  "liste des accords",
  "parle-moi de l'accord Nokia",
  "bonjour",
  "emplois Googol",
];

test("a message is one page without scripts or anything from elsewhere, whose texts are escaped", () => {
  for (const text of [...questions, "emplois <script>alert(1)</script> & <!channel>"])
    for (const language of languages) {
      const answer = engine.ask(text, { now: NOW, language });
      const request = { kind: "question" as const, question: text, previous: [], now: NOW };
      const html = previewSlack(renderReply(present({ answer, request }).reply), { language });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/<script|<link|<img|@import|url\(/i);
    }
});

test("the home is within Slack's limits and can be drawn, in both languages", () => {
  for (const language of languages)
    for (const chosen of [undefined, ...languages]) {
      const digests = engine.ask("liste des accords", { now: NOW, language });
      const { blocks } = renderHome(engine, { language, chosen, digests });
      expect(faultsOfBlocks(blocks, true)).toEqual([]);
      expect(previewSlack({ blocks }, { language })).toContain("<select>");
    }
});
