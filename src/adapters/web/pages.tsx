import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import type { HtmlEscapedString } from "hono/utils/html";
import { type Language, languages } from "../../engine/answer.ts";
import { CONVERSATION_LENGTH, type Engine } from "../../engine/engine.ts";
import { LONGEST_QUESTION } from "../../engine/understand/judge.ts";
import type { Log } from "../../log.ts";
import { findAgreement } from "../agreement-detail.ts";
import { filterNames } from "./agreement-filter.ts";
import type { Assets } from "./assets.ts";
import { createPage, type Page } from "./page.ts";
import { AgreementPage } from "./pages/agreement.tsx";
import { AgreementsPage } from "./pages/agreements.tsx";
import { AnswerArticle, RefusedArticle } from "./pages/answer.tsx";
import { ConversationPage, type Exchange } from "./pages/conversation.tsx";
import { DeadlinesPage } from "./pages/deadlines.tsx";
import { NoticePage } from "./pages/notice.tsx";
import { PreviewsPage } from "./pages/previews.tsx";
import { RegionsPage, regionMeasures } from "./pages/regions.tsx";
import { TargetsPage } from "./pages/targets.tsx";
import { previewMessage, previewPlatforms } from "./preview.ts";
import type { Questions } from "./questions.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What the pages need. */
export interface PagesOptions {
  readonly engine: () => Engine;
  readonly questions: Questions;
  readonly rateLimit: RateLimit;
  readonly assets: Assets;
  readonly defaultLanguage: Language;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const isLanguage = (value: string | undefined): value is Language => languages.some((language) => language === value);

/** The page's language: the address says it, else the browser. */
export function languageOf(context: Context, defaultLanguage: Language): Language {
  const asked = context.req.query("lang");
  if (isLanguage(asked)) return asked;
  const accepted = accepts(context, {
    header: "Accept-Language",
    supports: [...languages],
    default: defaultLanguage,
    match: (wanted, { supports, default: fallback }) => {
      const ranked = [...wanted]
        .sort((left, right) => right.q - left.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase());
      return ranked.find((code) => supports.includes(code)) ?? fallback;
    },
  });
  return isLanguage(accepted) ? accepted : defaultLanguage;
}

/** The questions in an address: the last five before the one that is asked. */
export function questionsOf(context: Context): { readonly question: string; readonly previous: readonly string[] } {
  const previous = (context.req.queries("previous") ?? []).filter((question) => /\S/.test(question));
  return { question: context.req.query("q")?.trim() ?? "", previous: previous.slice(-CONVERSATION_LENGTH) };
}

/** The pages that people read. Whatever path is left over gets a page too: mount this last. */
export function createPages({ engine, questions, rateLimit, assets, defaultLanguage, log, now }: PagesOptions): Hono {
  const app = new Hono();
  const pageOf = (context: Context): Page =>
    createPage({
      language: languageOf(context, defaultLanguage),
      engine: engine(),
      assets,
      url: new URL(context.req.url),
      today: new Date(now()).toISOString().slice(0, 10),
    });
  /** Between digits the narrow no-break space of the page's fonts is so thin that "1 050" reads "1050". */
  const spaceDigits = (html: string) => html.replace(/(?<=\d)\u202f(?=\d)/g, "\u00a0");
  type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
  const send = async (context: Context, content: Html, status: 200 | 400 | 404 | 429 | 500 = 200) => {
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Language");
    return context.html(spaceDigits(String(await content)), status);
  };

  /** Why a question is not read, with the status that says so. */
  async function refusalOf(context: Context, { texts }: Page, question: string) {
    if (question.length > LONGEST_QUESTION) return { reason: texts.answer.tooLong, status: 400 as const };
    const seconds = await rateLimit.take(context);
    if (seconds === undefined) return undefined;
    context.header("Retry-After", String(seconds));
    return { reason: texts.answer.tooFast(seconds), status: 429 as const };
  }

  function exchangeOf(context: Context, page: Page, question: string, previous: readonly string[]): Exchange {
    const forced = context.req.query("answers");
    const answer = questions.answer(question, {
      previous,
      locale: page.language,
      ...(isLanguage(forced) && { language: forced }),
    });
    return { question, previous, answer };
  }

  app.get("/", async (context) => {
    const page = pageOf(context);
    const { question, previous } = questionsOf(context);
    if (question === "") return send(context, <ConversationPage page={page} exchanges={[]} />);
    const refusal = await refusalOf(context, page, question);
    const earlier = refusal ? [] : previous.map((asked, at) => exchangeOf(context, page, asked, previous.slice(0, at)));
    if (refusal) {
      const refused = <RefusedArticle page={page} question={question} reason={refusal.reason} />;
      return send(context, <ConversationPage page={page} exchanges={earlier} refused={refused} />, refusal.status);
    }
    const exchanges = [...earlier, exchangeOf(context, page, question, previous)];
    return send(context, <ConversationPage page={page} exchanges={exchanges} />);
  });

  /** One answer alone, for the page that stands already. */
  app.get("/answer", async (context) => {
    const page = pageOf(context);
    const { question, previous } = questionsOf(context);
    const refusal = await refusalOf(context, page, question);
    if (refusal) {
      return send(context, <RefusedArticle page={page} question={question} reason={refusal.reason} />, refusal.status);
    }
    return send(context, <AnswerArticle page={page} {...exchangeOf(context, page, question, previous)} />);
  });

  app.get("/agreements", (context) => {
    const values = Object.fromEntries(filterNames.map((name) => [name, context.req.query(name)]));
    return send(context, <AgreementsPage page={pageOf(context)} values={values} />);
  });
  app.get("/agreements/:id", (context) => {
    const page = pageOf(context);
    const agreement = findAgreement(context.req.param("id"), page.engine.catalogue);
    if (!agreement) return send(context, <NoticePage page={page} kind="notFound" />, 404);
    return send(context, <AgreementPage page={page} agreement={agreement} />);
  });
  app.get("/regions", (context) => {
    const asked = context.req.query("measure");
    const measure = regionMeasures.find((each) => each === asked) ?? "jobs";
    return send(context, <RegionsPage page={pageOf(context)} measure={measure} />);
  });
  app.get("/deadlines", (context) => send(context, <DeadlinesPage page={pageOf(context)} />));
  app.get("/targets", (context) => send(context, <TargetsPage page={pageOf(context)} />));
  app.get("/previews", async (context) => {
    const { question, previous } = questionsOf(context);
    if (question === "") return context.redirect(`/?lang=${languageOf(context, defaultLanguage)}`);
    return send(context, <PreviewsPage page={pageOf(context)} question={question} previous={previous} />);
  });

  app.get("/previews/:platform", async (context) => {
    const page = pageOf(context);
    const platform = previewPlatforms.find((each) => each === context.req.param("platform"));
    const { question, previous } = questionsOf(context);
    if (!platform || question === "") return send(context, <NoticePage page={page} kind="notFound" />, 404);
    const refusal = await refusalOf(context, page, question);
    if (refusal) return context.text(refusal.reason, refusal.status);
    const asked = { now: page.today, previous, locale: page.language, defaultLanguage };
    context.header("Cache-Control", "no-cache");
    return context.html(await previewMessage(platform, question, asked, { engine: page.engine, log }));
  });

  // Not a `notFound`, which only the outermost app may have.
  app.all("*", (context) => send(context, <NoticePage page={pageOf(context)} kind="notFound" />, 404));
  app.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, "the page failed");
    return send(context, <NoticePage page={pageOf(context)} kind="failed" />, 500);
  });
  return app;
}
