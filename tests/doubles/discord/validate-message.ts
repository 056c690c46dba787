import { ComponentType, MessageFlags } from "discord-api-types/v10";
import { limits } from "../../../src/adapters/discord/limits.ts";

/** A component of any kind, as far as limits go. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly url?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly components?: readonly Component[];
}

/** A body as it is sent, parsed. */
interface Body {
  readonly content?: string;
  readonly embeds?: readonly unknown[];
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly attachments?: readonly { readonly id: string; readonly filename?: string; readonly description?: string }[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly nonce?: string;
}

function all(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [component, ...all(component.components ?? [])]);
}

/** A surrogate without its other half: a text was cut within a character. */
const torn = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What the documentation of Discord would refuse in a message, or what this program must never send. */
export function messageFaults(body: Body, files: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const { message, row, select, media } = limits;
  const components = all(body.components ?? []);
  const texts = components.filter(({ type }) => type === ComponentType.TextDisplay).map(({ content = "" }) => content);
  const ids = components.flatMap(({ custom_id: id }) => id ?? []);
  check(((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0, "no flag for Components V2");
  check(body.content === undefined && body.embeds === undefined, "content or embeds beside Components V2");
  check(JSON.stringify(body.allowed_mentions) === '{"parse":[]}', "mentions are not switched off");
  check(components.length > 0 && components.length <= message.components, `${components.length} components`);
  check(texts.join("").length <= message.characters, `${texts.join("").length} characters`);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + message.bytesPerText, 0);
  check(bytes <= message.bytes, `${bytes} bytes of text`);
  check(
    texts.every((text) => text.length > 0 && !torn.test(text)),
    "an empty or torn text",
  );
  check(new Set(ids).size === ids.length, "a custom_id twice");
  check(
    ids.every((id) => id.length > 0 && id.length <= limits.customId),
    "a custom_id that is empty or too long",
  );
  check((body.nonce ?? "").length <= message.nonce, "a nonce that is too long");
  for (const component of components) {
    const { type, label, placeholder = "", options = [], items = [], components: children = [] } = component;
    if (type === ComponentType.ActionRow) {
      const buttons = children.filter((child) => child.type === ComponentType.Button).length;
      check(buttons === children.length ? buttons <= row.buttons : children.length === 1, "a row that holds too much");
      check(children.length > 0, "an empty row");
    }
    if (type === ComponentType.Button) {
      check(label !== undefined && label.length > 0 && label.length <= limits.button.label, "a button's label");
    }
    if (type === ComponentType.StringSelect) {
      check(options.length > 0 && options.length <= select.options, "options of a menu");
      check(placeholder.length <= select.placeholder, "a placeholder");
      check(new Set(options.map(({ value }) => value)).size === options.length, "an option's value twice");
      for (const option of options) {
        check(option.label.length > 0 && option.label.length <= select.label, "an option's label");
        check(option.value.length > 0 && option.value.length <= select.value, "an option's value");
      }
    }
    if (type === ComponentType.MediaGallery) {
      check(items.length > 0 && items.length <= media.items, "items of a gallery");
      for (const { media: shown, description } of items) {
        check(files.includes(shown.url.replace("attachment://", "")), `${shown.url} is not sent along`);
        check(description !== undefined && description.length > 0, "a picture without alt text");
        check((description ?? "").length <= media.description, "an alt text that is too long");
      }
    }
  }
  const names = (body.attachments ?? []).map(({ filename }) => filename);
  check(JSON.stringify(names) === JSON.stringify(files), "attachments that are not the files");
  return faults;
}
