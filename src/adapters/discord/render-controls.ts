import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessage,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { Button, Reply } from "../../assistant/reply.ts";
import { limits } from "./limits.ts";
import { discordTexts } from "./render-texts.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const emojis: Readonly<Partial<Record<Button["action"], string>>> = { up: "👍", down: "👎" };

/** A `custom_id`: the button's own id, and the end of the key of the conversation that its message belongs to. */
export function customId(id: string, thread: string | undefined): string {
  return thread === undefined ? id : `${id} ${thread}`;
}

/** The two parts of a `custom_id`. */
export function readCustomId(customId: string): { readonly id: string; readonly thread?: string } {
  const [id = "", thread] = customId.split(" ");
  return { id, ...(thread !== undefined && { thread }) };
}

/** The conversation of one of the bot's messages: its buttons carry it; without them, the question that it replied to began it. */
export function threadOf({ id, components, message_reference: reference }: APIMessage): string {
  const ids = JSON.stringify(components ?? []).matchAll(/"custom_id":"([^"]*)"/g);
  const [thread] = [...ids].flatMap(([, customId = ""]) => readCustomId(customId).thread ?? []);
  return thread ?? reference?.message_id ?? id;
}

function buttonOf({ action, id, label }: Button, thread: string | undefined): APIButtonComponent {
  const emoji = emojis[action];
  return {
    type: ComponentType.Button,
    style: action === "ask" ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: customId(id, thread),
    label,
    ...(emoji !== undefined && { emoji: { name: emoji } }),
  };
}

function rowsOf(buttons: readonly Button[], thread: string | undefined): readonly Row[] {
  const rows = Math.ceil(buttons.length / limits.row.buttons);
  return Array.from({ length: rows }, (_, at) => ({
    type: ComponentType.ActionRow,
    components: buttons
      .slice(at * limits.row.buttons, (at + 1) * limits.row.buttons)
      .map((button) => buttonOf(button, thread)),
  }));
}

/** Questions to ask next as one menu: as buttons, five of them would take more room than the answer. */
function menuOf({ answer }: Reply, asked: readonly Button[], thread: string | undefined): Row {
  const { askNext } = discordTexts(answer.language);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId("ask", thread),
        placeholder: askNext,
        options: asked.map(({ id, label }, at) => {
          const question = answer.suggestions[at] ?? label;
          return { value: id, label: question.length <= limits.select.label ? question : label };
        }),
      },
    ],
  };
}

/** The buttons of a reply: readings to choose from as buttons, questions to ask next as a menu, the others in rows. */
export function renderControls(reply: Reply, thread: string | undefined): readonly Row[] {
  const asked = reply.buttons.filter(({ action }) => action === "ask");
  const others = reply.buttons.filter(({ action }) => action !== "ask");
  const [thumbs, turns] = [true, false].map((isThumb) =>
    others.filter(({ action }) => (emojis[action] !== undefined) === isThumb),
  );
  const isChoice = reply.answer.choices.length > 0;
  return [
    ...(asked.length === 0 ? [] : isChoice ? rowsOf(asked, thread) : [menuOf(reply, asked, thread)]),
    // The two thumbs stay side by side.
    ...(others.length <= limits.row.buttons ? [others] : [turns, thumbs]).flatMap((row = []) => rowsOf(row, thread)),
  ];
}
