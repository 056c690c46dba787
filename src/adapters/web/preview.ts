import { present } from "../../assistant/present.ts";
import type { AskContext, Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import { renderWhole, warmPictures } from "../discord/render-picture.ts";
import { previewDiscord } from "../previews/discord.ts";
import { previewSlack } from "../previews/slack.ts";
import { renderReply } from "../slack/render.ts";

/** Platforms whose message can be shown. */
export const previewPlatforms = ["slack", "discord"] as const;
export type PreviewPlatform = (typeof previewPlatforms)[number];

/** The message that a platform would show to a question, as a page of its own without scripts: made by the renderer of the real messages. */
export async function previewMessage(
  platform: PreviewPlatform,
  question: string,
  context: AskContext,
  { engine, log }: { readonly engine: Engine; readonly log: Log },
): Promise<string> {
  const answer = engine.ask(question, context);
  const { now, previous = [] } = context;
  const { reply } = present({ answer, request: { kind: "question", question, previous: [...previous], now } });
  const { language } = answer;
  if (platform === "slack") return previewSlack(renderReply(reply), { language });
  // Where Discord is off nobody has started the thread that draws, and the first picture would come too late.
  await warmPictures(log);
  return previewDiscord(await renderWhole(reply, undefined, log), language);
}
