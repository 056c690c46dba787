import { agreementsOf, figureAt, figureWords } from "../../../engine/compose/quantity.ts";
import { titleOf } from "../../../engine/compose/wording.ts";
import { type Page, sheetOf } from "../page.ts";
import { Layout } from "./layout.tsx";

/** Commitments by the year in which they are due. */
export const DeadlinesPage = ({ page }: { readonly page: Page }) => {
  const { texts, wording, engine, language, today } = page;
  const query = { what: { kind: "deadlines" }, where: {} } as const;
  const result = engine.execute(query);
  const { headline, notes } = engine.answer(query, language);
  const years = result.status === "answered" && result.body.kind === "deadlines" ? result.body.years : [];
  const current = Number(today.slice(0, 4));
  const stateOf = (year: number) => (year < current ? "past" : year === current ? "now" : "ahead");
  return (
    <Layout
      page={page}
      room="deadlines"
      title={`${texts.deadlines.title} – ${texts.name}`}
      description={texts.deadlines.description}
    >
      <div class="room-head">
        <h1>{texts.deadlines.title}</h1>
        <p class="lead">{[headline, ...notes].join(" ")}</p>
        <p class="quiet">{texts.deadlines.passedNote}</p>
      </div>
      <ol class="timeline">
        {years.map(({ year, figures }) => {
          const state = stateOf(year);
          return (
            <li class={`moment ${state}`}>
              <h2>
                {year}
                {state !== "ahead" && <small>{texts.deadlines[state]}</small>}
              </h2>
              <p class="quiet">{texts.deadlines.count(figures.length)}</p>
              <ul class="facts">
                {figures.map((ordinal) => {
                  const figure = figureAt(wording, ordinal);
                  return (
                    <li>
                      <span class="fact-label">
                        {agreementsOf(wording, [figure]).map((id, at) => (
                          <>
                            {at > 0 && ", "}
                            <a href={sheetOf(page, id)}>{titleOf(wording, id)}</a>
                          </>
                        ))}
                      </span>
                      <span class="fact-value">{figureWords(wording, figure)}</span>
                      <span class="fact-detail">
                        {figure.commitment.label[language]}
                        {figure.commitment.level === "programme" && ` (${texts.agreement.programme})`}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ol>
    </Layout>
  );
};
