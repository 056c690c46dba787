import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTAPIAttachment,
} from "discord-api-types/v10";
import type { Reply } from "../../assistant/reply.ts";
import type { Answer, Citation, Fact, Status } from "../../engine/answer.ts";
import { messagesOf } from "../../engine/compose/messages.ts";
import { isShownWhole } from "../../engine/compose/plain-text.ts";
import { limits } from "./limits.ts";
import { renderControls } from "./render-controls.ts";
import { bold, link, literal, small } from "./render-text.ts";
import { discordTexts } from "./render-texts.ts";

/** The body of a message, as `POST …/messages` and the callbacks of interactions take it. */
export interface DiscordBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Empty when there is none: on an edit the earlier ones go. */
  readonly attachments: readonly RESTAPIAttachment[];
  readonly allowed_mentions: { readonly parse: readonly never[] };
}

/** A file sent along. */
export interface DiscordFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

/** What is posted. */
export interface DiscordMessage {
  readonly body: DiscordBody;
  readonly files: readonly DiscordFile[];
}

/** The answer's chart as a picture, with what it shows in words. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

interface RenderOptions {
  readonly picture?: Picture | undefined;
  /** The end of the key of the conversation that the reply belongs to; its buttons carry it. At most 60 characters, no space. */
  readonly thread?: string | undefined;
}

/** Colours of the bar beside an answer. */
const accents: Readonly<Record<Status, number>> = {
  answered: 0x0b6e4f,
  no_data: 0xb7791f,
  unclear: 0xb7791f,
  out_of_scope: 0x6b7280,
  smalltalk: 0x6b7280,
};
const pictureName = "chart.png";
/** Sources under an answer; the button has all of them. */
const shownSources = 4;
/** Characters kept for the line that counts what is left out. */
const countReserve = 150;

/** A reply as a message of Components V2: at most 4,000 characters and 40 components. What does not fit is counted, never cut. Pure. */
export function renderReply(reply: Reply, { picture, thread }: RenderOptions = {}): DiscordMessage {
  const { answer } = reply;
  const texts = layOut(reply);
  const shown = picture && picture.png.length <= limits.file ? picture : undefined;
  const description = shown && shown.alt.length <= limits.media.description ? { description: shown.alt } : {};
  const gallery: APIComponentInContainer[] = shown
    ? [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: `attachment://${pictureName}` }, ...description }],
        },
      ]
    : [];
  const components: APIComponentInContainer[] = [
    ...texts.head.map(display),
    ...gallery,
    ...texts.body.map(display),
    ...(texts.foot.length > 0 ? [{ type: ComponentType.Separator as const }] : []),
    ...texts.foot.map(display),
    ...renderControls(reply, thread),
  ];
  return {
    body: {
      flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
      components: [{ type: ComponentType.Container, accent_color: accents[answer.status], components }],
      attachments: shown ? [{ id: "0", filename: pictureName, ...description }] : [],
      allowed_mentions: { parse: [] },
    },
    files: shown ? [{ name: pictureName, data: shown.png, contentType: "image/png" }] : [],
  };
}

/** A sentence for the asker alone, when there is no answer to show. Pure. */
export function renderSentence(text: string): DiscordBody {
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [{ type: ComponentType.TextDisplay, content: literal(text) }],
    attachments: [],
    allowed_mentions: { parse: [] },
  };
}

function display(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** Room for text, in characters and in UTF-8 bytes. */
interface Room {
  /** Takes the text when it fits and leaves so many characters to what follows. */
  take(text: string, leave?: number): boolean;
}

function createRoom(): Room {
  let characters = limits.message.characters;
  let bytes: number = limits.message.bytes;
  return {
    take(text, leave = 0) {
      const size = Buffer.byteLength(text) + limits.message.bytesPerText;
      if (text.length + leave > characters || size + 2 * leave > bytes) return false;
      // What is joined is parted by two line breaks at most.
      characters -= text.length + 2;
      bytes -= size;
      return true;
    },
  };
}

/** Lines that belong together, under a title. */
interface Lines {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Lines that are left out already. */
  readonly more?: number | undefined;
}

/** The texts of a message. What matters most takes its place first; the order of reading comes after. */
function layOut(reply: Reply): { readonly [Part in "head" | "body" | "foot"]: readonly string[] } {
  const { answer } = reply;
  const room = createRoom();
  const fitting = (text: string) => (text !== "" && room.take(text) ? [text] : []);
  const head = fitting(renderHead(answer));
  const data = fitting(renderData(answer));
  const sources = fitting(renderSources(answer));
  const reading = fitting(renderReading(answer));
  const isRecord = isShownWhole(answer);
  const sections = answer.sections ?? [];
  const lists: readonly Lines[] = [
    { lines: answer.facts.map((fact) => factLine(fact, isRecord, answer)), more: answer.more },
    questionLines(reply),
    { lines: answer.caveats.map((caveat) => `> ${literal(caveat)}`) },
    ...sections.map(({ title, facts, more }) => ({
      title: bold(title),
      lines: facts.map((fact) => factLine(fact, false, answer)),
      more,
    })),
  ];
  const [facts = [], questions = [], caveats = [], ...parts] = lists.map((list, at) =>
    fitLines(list, answer, (text) => room.take(text, (lists.length - 1 - at) * countReserve)),
  );
  const body = [facts, parts.flat().length > 0 ? [parts.flat().join("\n\n")] : [], caveats, questions].flat();
  const foot = [...sources, ...reading, ...data].join("\n");
  return { head, body, foot: foot === "" ? [] : [foot] };
}

/** As many lines as fit, and one that counts the others. */
function fitLines(
  { title, lines, more = 0 }: Lines,
  { language }: Answer,
  take: (text: string) => boolean,
): readonly string[] {
  if (lines.length === 0 && more === 0) return [];
  const words = discordTexts(language);
  for (let kept = lines.length; kept >= 0; kept -= 1) {
    const left = lines.length - kept + more;
    const count = kept < lines.length ? words.moreToNarrow(left) : left > 0 ? words.more(left) : undefined;
    const above = title === undefined || kept + more === 0 ? [] : [title];
    const text = [...above, ...lines.slice(0, kept), ...(count === undefined ? [] : [small(count)])].join("\n");
    if (take(text)) return [text];
  }
  return [];
}

/** Headline and notes. An answer repeats names that were typed, so they may be long: what would leave no room for the rest is replaced. */
function renderHead(answer: Answer): string {
  const headline = `### ${literal(answer.headline)}`;
  const most = limits.message.characters / 2;
  const lines = [headline.length <= most ? headline : `### ${discordTexts(answer.language).unreadable}`];
  for (const note of answer.notes.map(literal)) if ([...lines, note].join("\n").length <= most) lines.push(note);
  return lines.join("\n");
}

function factLine({ label, value, detail, url }: Fact, isProperty: boolean, { language }: Answer): string {
  const { format } = messagesOf(language);
  const name = url !== undefined ? link(label, url) : isProperty && value !== undefined ? bold(label) : literal(label);
  const said =
    value === undefined
      ? name
      : isProperty && !label.includes(":")
        ? format.labelled(name, literal(value))
        : `${name} – ${isProperty ? literal(value) : bold(value)}`;
  return `- ${said}${detail === undefined ? "" : ` (${literal(detail)})`}`;
}

/** Readings to choose from, each with what stands behind it; and questions to ask when no menu has them. */
function questionLines({ answer, buttons }: Reply): Lines {
  const { labels } = messagesOf(answer.language);
  const words = discordTexts(answer.language);
  if (answer.choices.length > 0) {
    const lines = answer.choices.map(({ question, results }) => `${question} (${labels.choiceCount(results)})`);
    return { title: bold(words.readings), lines: lines.map((line) => `- ${literal(line)}`) };
  }
  if (buttons.some(({ action }) => action === "ask")) return { lines: [] };
  return { title: bold(words.askNext), lines: answer.suggestions.map((question) => `- ${literal(question)}`) };
}

function citation({ publisher, published, url }: Citation, { language }: Answer): string {
  const { format } = messagesOf(language);
  return link(published === undefined ? publisher : `${publisher}, ${format.day(published)}`, url);
}

function renderSources(answer: Answer): string {
  if (answer.sources.length === 0) return "";
  const { labels } = messagesOf(answer.language);
  const shown = answer.sources.slice(0, shownSources).map((source) => citation(source, answer));
  return small(labels.sources(shown, answer.sources.length - shown.length));
}

function renderReading({ reading, language }: Answer): string {
  return reading === "" ? "" : small(discordTexts(language).reading(literal(reading)));
}

function renderData({ dataDate, dataVersion, language }: Answer): string {
  const { format } = messagesOf(language);
  return small(discordTexts(language).data(format.day(dataDate), literal(dataVersion)));
}
