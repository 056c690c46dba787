import type { Chart, Language } from "../engine/answer.ts";
import { messagesOf } from "../engine/compose/messages.ts";
import { kindName } from "./words.ts";

/** Discord's limit for the description of an attachment: https://docs.discord.com/developers/resources/message#attachment-object */
const altLength = 1024;

type Point = Chart["points"][number];

/** As many of the phrases as fit into `room` UTF-16 units, the others counted. */
function told(phrases: readonly string[], room: number, language: Language): { text: string; whole: boolean } {
  const { joined, moreLines } = messagesOf(language).format;
  for (let kept = phrases.length; kept > 0; kept -= 1) {
    const whole = kept === phrases.length;
    const text = `${joined(phrases.slice(0, kept))}${whole ? "." : ` ${moreLines(phrases.length - kept)}`}`;
    if (text.length <= room) return { text, whole };
  }
  return { text: phrases.length > 0 ? moreLines(phrases.length) : "", whole: phrases.length === 0 };
}

function phrasesOf({ kind, unit, points }: Chart, name: (point: Point) => string, language: Language): string[] {
  const { labelled, quantity } = messagesOf(language).format;
  return points.map((point) =>
    kind === "timeline"
      ? labelled(String(point.value), name(point))
      : labelled(name(point), quantity(point.value, unit)),
  );
}

/**
 * Says in words what a chart shows, with every figure, in at most 1024 characters. Short labels stand in when the full ones are
 * too long; what is still too long is left out and counted.
 */
export function chartAlt(chart: Chart, language: Language): string {
  const start = `${kindName(chart.kind, language)}. ${[...chart.title].slice(0, 200).join("")}. `;
  const room = altLength - start.length;
  const full = told(
    phrasesOf(chart, ({ label }) => label, language),
    room,
    language,
  );
  if (full.whole) return (start + full.text).trimEnd();
  return (
    start +
    told(
      phrasesOf(chart, ({ short }) => short, language),
      room,
      language,
    ).text
  );
}
