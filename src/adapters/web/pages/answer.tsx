import type { Answer, Fact } from "../../../engine/answer.ts";
import { messagesOf } from "../../../engine/compose/messages.ts";
import { isShownWhole } from "../../../engine/compose/plain-text.ts";
import { linkTo, type Page, sheetOf } from "../page.ts";
import { pageTexts } from "../texts/texts.ts";
import { ChartFigure } from "./chart.tsx";
import { SourceList } from "./sources.tsx";

/** Lines that are shown at once; the others are folded away. */
const lineLimit = 10;

interface AnswerProps {
  readonly page: Page;
  readonly question: string;
  /** The questions of the conversation before this one. */
  readonly previous: readonly string[];
  readonly answer: Answer;
}

/** The first sentence with its figure set off. */
const Headline = ({ answer }: { readonly answer: Answer }) => {
  const { headline, value } = answer;
  const { format } = messagesOf(answer.language);
  const figure = value && [format.quantity(value.amount, value.unit, { max: value.max }), format.number(value.amount)];
  const found = figure?.find((words) => headline.includes(words));
  if (found === undefined) return <p class="headline">{headline}</p>;
  const at = headline.indexOf(found);
  return (
    <p class="headline">
      {headline.slice(0, at)}
      <strong>{found}</strong>
      {headline.slice(at + found.length)}
    </p>
  );
};

const FactLine = ({ page, fact }: { readonly page: Page; readonly fact: Fact }) => {
  const { label, value, detail, agreement, url } = fact;
  const href = url ?? (agreement === undefined ? undefined : sheetOf(page, agreement));
  return (
    <li>
      <span class="fact-label">{href === undefined ? label : <a href={href}>{label}</a>}</span>
      {value !== undefined && <span class="fact-value">{value}</span>}
      {detail !== undefined && <span class="fact-detail">{detail}</span>}
    </li>
  );
};

const Facts = ({ page, answer }: { readonly page: Page; readonly answer: Answer }) => {
  const texts = pageTexts(answer.language).answer;
  const { facts, more = 0 } = answer;
  const limit = isShownWhole(answer) || facts.length <= lineLimit + 2 ? facts.length : lineLimit;
  const folded = facts.slice(limit);
  const left = more > 0 && <p class="more">{texts.more(more)}</p>;
  return (
    <>
      {facts.length > 0 && (
        <ul class="facts">
          {facts.slice(0, limit).map((fact) => (
            <FactLine page={page} fact={fact} />
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <details class="folded">
          <summary>{texts.allFacts(folded.length)}</summary>
          <ul class="facts">
            {folded.map((fact) => (
              <FactLine page={page} fact={fact} />
            ))}
          </ul>
          {left}
        </details>
      )}
      {folded.length === 0 && left}
    </>
  );
};

/** A question that asks itself when it is followed: within the page, or by its address. */
export const QuestionLink = ({
  page,
  question,
  earlier,
}: {
  readonly page: Page;
  readonly question: string;
  readonly earlier: readonly string[];
}) => (
  <a class="chip" href={linkTo(page, "/", { previous: earlier, q: question })} data-question={question}>
    {question}
  </a>
);

const Choices = ({
  page,
  answer,
  earlier,
}: {
  readonly page: Page;
  readonly answer: Answer;
  readonly earlier: readonly string[];
}) => {
  const texts = pageTexts(answer.language).answer;
  return (
    <section class="choices">
      <h3>{texts.choices}</h3>
      <ul>
        {answer.choices.map(({ question, results }) => (
          <li>
            <a class="choice" href={linkTo(page, "/", { previous: earlier, q: question })} data-question={question}>
              <span>{question}</span>
              <small>{texts.agreements(results)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One question of the conversation with its answer. */
export const AnswerArticle = ({ page, question, previous, answer }: AnswerProps) => {
  const texts = pageTexts(answer.language).answer;
  const { format } = messagesOf(answer.language);
  const { language, status, notes, sections, caveats, sources, chart, reading, suggestions, choices } = answer;
  const earlier = [...previous, question].slice(-5);
  const offered = new Set(choices.map((choice) => choice.question));
  const further = suggestions.filter((suggestion) => !offered.has(suggestion));
  return (
    <article class={`exchange ${status}`} data-remembered="" lang={language}>
      <h2>
        <span class="visually-hidden">{texts.asked} </span>
        {question}
      </h2>
      <div class="reply">
        <Headline answer={answer} />
        {notes.map((note) => (
          <p class="note">{note}</p>
        ))}
        <Facts page={page} answer={answer} />
        {(sections ?? []).map(({ title, facts, more = 0 }) => (
          <section class="part">
            <h3>{title}</h3>
            <Facts page={page} answer={{ ...answer, facts, more }} />
          </section>
        ))}
        {chart && <ChartFigure chart={chart} answer={answer} />}
        {caveats.length > 0 && (
          <aside class="beside">
            <h3>{texts.beside}</h3>
            <ul>
              {caveats.map((caveat) => (
                <li>{caveat}</li>
              ))}
            </ul>
          </aside>
        )}
        {choices.length > 0 && <Choices page={page} answer={answer} earlier={earlier} />}
        {sources.length > 0 && (
          <details class="cited">
            <summary>{texts.sources(sources.length)}</summary>
            <SourceList sources={sources} format={format} />
          </details>
        )}
        <p class="small-print">
          {reading !== "" && (
            <span class="reading">
              {texts.reading} {reading}
            </span>
          )}
          <a href={linkTo(page, "/previews", { previous, q: question })}>{texts.previews}</a>
        </p>
      </div>
      {further.length > 0 && (
        <nav class="next" aria-label={`${texts.next} (${question})`}>
          <ul>
            {further.map((suggestion) => (
              <li>
                <QuestionLink page={page} question={suggestion} earlier={earlier} />
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
};

/** What stands in an answer's place when the question was not read at all. */
export const RefusedArticle = ({
  page,
  question,
  reason,
}: {
  readonly page: Page;
  readonly question: string;
  readonly reason: string;
}) => (
  <article class="exchange refused" lang={page.language}>
    <h2>{[...question].slice(0, 200).join("")}</h2>
    <div class="reply">
      <p class="headline">{reason}</p>
    </div>
  </article>
);
