import type { Agreement } from "../../../dataset/schema.ts";
import { figureAt, figureWords } from "../../../engine/compose/quantity.ts";
import { keyName, organisationName, sectorName } from "../../../engine/compose/wording.ts";
import { type Page, sheetOf } from "../page.ts";

/** Figures of an agreement that a list names. */
const figureLimit = 2;
const partyLimit = 3;

const Entry = ({ page, agreement }: { readonly page: Page; readonly agreement: Agreement }) => {
  const { texts, wording, engine, language } = page;
  const { format } = wording.m;
  const { id, title, signed_on: on, date_basis: basis, parties, places, sectors } = agreement;
  const ordinals = engine.catalogue.figuresOf[engine.catalogue.ordinals.get(id) ?? -1] ?? [];
  const figures = ordinals
    .map((ordinal) => figureAt(wording, ordinal))
    .filter(({ countable, joint }) => countable && !joint);
  const names = parties.map(({ organisation }) => organisationName(wording, organisation));
  return (
    <li class="entry">
      <p class="entry-date">
        {on === null ? texts.agreements.undated : <time datetime={on}>{format.day(on)}</time>}
        {basis === "announcement" && <span> ({texts.agreements.announced})</span>}
      </p>
      <div>
        <h3>
          <a href={sheetOf(page, id)}>{title[language]}</a>
        </h3>
        <p class="entry-parties">{format.cutList(names, partyLimit)}</p>
        {figures.length > 0 && (
          <p class="entry-figures">
            {figures.slice(0, figureLimit).map((figure) => (
              <span>{figureWords(wording, figure)}</span>
            ))}
          </p>
        )}
        <p class="entry-tags">
          {[
            ...places.map((place) => keyName(wording, "place", place)),
            ...sectors.map((sector) => sectorName(wording, sector)),
          ].join(" · ")}
        </p>
      </div>
    </li>
  );
};

/** Agreements under the year of their signing, in the order given. */
export const AgreementList = ({
  page,
  agreements,
}: {
  readonly page: Page;
  readonly agreements: readonly Agreement[];
}) => {
  const years = [...new Set(agreements.map(({ signed_on: on }) => on?.slice(0, 4)))];
  return (
    <>
      {years.map((year) => (
        <section class="year">
          <h2>{year ?? page.texts.agreements.undated}</h2>
          <ol class="entries">
            {agreements
              .filter(({ signed_on: on }) => on?.slice(0, 4) === year)
              .map((agreement) => (
                <Entry page={page} agreement={agreement} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
};
