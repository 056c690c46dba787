import type { Child } from "hono/jsx";
import type { Answer } from "../../../engine/answer.ts";
import { phraseQuery } from "../../../engine/compose/phrase.ts";
import { amountWords } from "../../../engine/compose/quantity.ts";
import { suggestStarters } from "../../../engine/compose/suggest.ts";
import type { Query } from "../../../engine/query.ts";
import { LONGEST_QUESTION } from "../../../engine/understand/judge.ts";
import { linkTo, type Page } from "../page.ts";
import { AnswerArticle, QuestionLink } from "./answer.tsx";
import { Layout } from "./layout.tsx";

/** One question with its answer, and what was asked before. */
export interface Exchange {
  readonly question: string;
  readonly previous: readonly string[];
  readonly answer: Answer;
}

const measured = (measure: "jobs" | "investment" | "trainees"): Query => ({
  what: { kind: "total", measure: { measures: [measure] } },
  where: {},
});

/** "environ 3 700 emplois": the number large, the other words beside it. */
const Total = ({ words }: { readonly words: string }) => {
  const [, before = "", number = "", after = ""] = /^(\D*)(\d\S*(?:\u202f\d+)*(?:\u00a0\p{L}+)?)(.*)$/u.exec(words) ?? [
    "",
    words,
  ];
  return (
    <>
      {before !== "" && <span>{before}</span>}
      <strong>{number}</strong>
      <span>{after}</span>
    </>
  );
};

/** Questions to begin with: those that the engine proposes, and one for each room of the site. */
function startersOf({ wording, engine, language }: Page): readonly string[] {
  const broad: readonly Query[] = [
    { what: { kind: "total", measure: { measures: ["jobs"] }, groupBy: "region" }, where: {} },
    { what: { kind: "deadlines" }, where: {} },
    { what: { kind: "target", targets: [], beside: false }, where: {} },
  ];
  const phrased = broad.flatMap((query) => phraseQuery(query, language, engine.catalogue) ?? []);
  return [...new Set([...suggestStarters(wording), ...phrased])];
}

/** The first thing that is seen: totals of the data set, each the way to its page or answer. */
const InNumbers = ({ page }: { readonly page: Page }) => {
  const { texts, wording, engine } = page;
  const { format } = wording.m;
  const totals = (["jobs", "investment", "trainees"] as const).flatMap((measure) => {
    const result = engine.execute(measured(measure));
    if (result.status !== "answered" || result.body.kind !== "total") return [];
    const [amount] = result.body.amounts;
    const question = phraseQuery(measured(measure), page.language, engine.catalogue);
    return amount && question !== undefined ? [{ words: amountWords(wording, amount), question }] : [];
  });
  return (
    <section class="in-numbers" aria-labelledby="in-numbers">
      <h2 id="in-numbers">{texts.ask.inNumbers}</h2>
      <ul>
        <li>
          <a href={linkTo(page, "/agreements")}>
            <strong>{format.number(engine.catalogue.agreements.length)}</strong>
            <span>{texts.nav.agreements.toLowerCase()}</span>
          </a>
        </li>
        {totals.map(({ words, question }) => (
          <li>
            <a href={linkTo(page, "/", { q: question })} data-question={question}>
              <Total words={words} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const AskForm = ({ page, earlier }: { readonly page: Page; readonly earlier: readonly string[] }) => {
  const { texts, language } = page;
  return (
    <search>
      <form id="ask" class="ask" method="get" action="/">
        {earlier.map((question) => (
          <input type="hidden" name="previous" value={question} />
        ))}
        <input type="hidden" name="lang" value={language} />
        <label for="question" class="visually-hidden">
          {texts.ask.label}
        </label>
        <input
          id="question"
          name="q"
          type="text"
          required
          maxlength={LONGEST_QUESTION}
          autocomplete="off"
          enterkeyhint="send"
          placeholder={texts.ask.placeholder}
        />
        <button type="submit">{texts.ask.send}</button>
      </form>
    </search>
  );
};

interface ConversationProps {
  readonly page: Page;
  readonly exchanges: readonly Exchange[];
  /** What stands after the answers when the last question was refused. */
  readonly refused?: Child;
}

/** The conversation: the question box, and the answers of the questions in the address. */
export const ConversationPage = ({ page, exchanges, refused }: ConversationProps) => {
  const { texts, engine } = page;
  const last = exchanges.at(-1);
  const asked = last !== undefined || refused !== undefined;
  const earlier = last ? [...last.previous, last.question].slice(-5) : [];
  return (
    <Layout
      page={page}
      room="ask"
      title={last ? texts.ask.pageTitle(last.question) : `${texts.name} – ${texts.tagline}`}
      description={last ? last.answer.headline : texts.ask.lead(engine.catalogue.agreements.length)}
      bodyClass={asked ? "talk asked" : "talk"}
    >
      <div class="opening">
        <h1>{texts.ask.title}</h1>
        <p class="lead">{texts.ask.lead(engine.catalogue.agreements.length)}</p>
      </div>
      <section id="conversation" aria-label={texts.ask.conversation}>
        {exchanges.map((exchange) => (
          <AnswerArticle page={page} {...exchange} />
        ))}
        {refused}
      </section>
      <p id="spoken" class="visually-hidden" role="status" />
      <div class="asking">
        <AskForm page={page} earlier={earlier} />
        <a class="restart" href={linkTo(page, "/")}>
          {texts.ask.newConversation}
        </a>
      </div>
      <div class="starters">
        <h2>{texts.ask.tryThese}</h2>
        <ul>
          {startersOf(page).map((question) => (
            <li>
              <QuestionLink page={page} question={question} earlier={[]} />
            </li>
          ))}
        </ul>
      </div>
      <InNumbers page={page} />
    </Layout>
  );
};
