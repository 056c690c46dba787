import type { Citation } from "../../../engine/answer.ts";
import type { Messages } from "../../../engine/compose/messages.ts";

interface SourceListProps {
  readonly sources: readonly Citation[];
  readonly format: Messages["format"];
  /** Each one can be pointed at by its number, as `#source-1`. */
  readonly numbered?: boolean;
}

/** Sources as links, each with its publisher and date. */
export const SourceList = ({ sources, format, numbered = false }: SourceListProps) => (
  <ol class="sources">
    {sources.map(({ url, publisher, title, published }, at) => (
      <li id={numbered ? `source-${at + 1}` : undefined}>
        <a href={url} rel="noopener noreferrer">
          {title ?? publisher}
        </a>
        {title !== undefined && <span class="publisher"> {publisher}</span>}
        {published !== undefined && <span class="when"> {format.day(published)}</span>}
        <span class="host"> {new URL(url).hostname.replace(/^www\./, "")}</span>
      </li>
    ))}
  </ol>
);
