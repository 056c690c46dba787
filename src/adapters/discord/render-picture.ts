import type { Reply } from "../../assistant/reply.ts";
import { chartAlt } from "../../charts/alt.ts";
import { chartPng } from "../../charts/png.ts";
import type { Answer } from "../../engine/answer.ts";
import type { Log } from "../../log.ts";
import { type DiscordMessage, type Picture, renderReply } from "./render.ts";

/** Milliseconds that a picture may take: an interaction must be answered within three seconds, with or without it. */
const deadline = 2_000;

/** Draws the chart of an answer; undefined when there is none, or when it can't be drawn in time. */
async function drawPicture({ chart, language }: Answer, log: Log): Promise<Picture | undefined> {
  if (!chart) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, deadline, undefined);
  });
  try {
    const png = await Promise.race([chartPng(chart, language), late]);
    if (!png) log.warn({ title: chart.title }, "a chart was not drawn in time; answered without it");
    return png && { png, alt: chartAlt(chart, language) };
  } catch (error) {
    log.error({ err: error }, "a chart could not be drawn; answered without it");
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Draws a first picture: the thread that draws may take longer to start than an interaction waits. Throws nothing. */
export async function warmPictures(log: Log): Promise<void> {
  const points = [{ label: "2030", short: "2030", value: 1 }];
  try {
    await chartPng({ kind: "bar", title: "2030", unit: "jobs", points }, "fr");
  } catch (error) {
    log.error({ err: error }, "charts can't be drawn; answers come without them");
  }
}

/** A reply with its chart as a message. `thread` is the end of the key of its conversation. */
export async function renderWhole(reply: Reply, thread: string | undefined, log: Log): Promise<DiscordMessage> {
  return renderReply(reply, { picture: await drawPicture(reply.answer, log), thread });
}
