import type { Answer } from "../engine/answer.ts";
import { messagesOf } from "../engine/compose/messages.ts";

/** Publishers named below a picture; the answer itself lists all of them. */
const publishersShown = 3;

const words = {
  fr: { source: (count: number): string => (count === 1 ? "Source" : "Sources"), data: "données du" },
  en: { source: (count: number): string => (count === 1 ? "Source" : "Sources"), data: "data of" },
} as const;

/** The line below a picture: who published the figures, and the day of the data. */
export function chartSource({ sources, dataDate, language }: Answer): string {
  const { format } = messagesOf(language);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const { source, data } = words[language];
  const dated = `${data} ${format.day(dataDate)}`;
  return publishers.length === 0
    ? dated
    : `${format.labelled(source(publishers.length), format.cutList(publishers, publishersShown))} · ${dated}`;
}
