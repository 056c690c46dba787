import type { Language } from "../../engine/answer.ts";
import { createWording, type Wording } from "../../engine/compose/wording.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Assets } from "./assets.ts";
import { type PageTexts, pageTexts } from "./texts/texts.ts";

/** What every page is written with. */
export interface Page {
  readonly language: Language;
  readonly texts: PageTexts;
  /** Names and figures of the data set in the page's language. */
  readonly wording: Wording;
  readonly engine: Engine;
  readonly assets: Assets;
  /** The path and query that were asked for, without the language. */
  readonly url: URL;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

/** What a page is written with, in a language and over the data set of the moment. */
export function createPage(options: Pick<Page, "language" | "engine" | "assets" | "url" | "today">): Page {
  const { language, engine } = options;
  return { ...options, texts: pageTexts(language), wording: createWording(language, engine.catalogue) };
}

/** A list of values becomes a repeated parameter; undefined ones are left out. */
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address on this site that keeps the page's language. */
export function linkTo({ language }: Pick<Page, "language">, path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) search.append(name, each);
  search.set("lang", language);
  return `${path}?${search}`;
}

/** The address of an agreement's sheet. */
export function sheetOf(page: Pick<Page, "language">, id: string): string {
  return linkTo(page, `/agreements/${encodeURIComponent(id)}`);
}
