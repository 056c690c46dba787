import type { Place } from "../../../dataset/schema.ts";
import { amountWords, figureAt, figureWords } from "../../../engine/compose/quantity.ts";
import { titleOf } from "../../../engine/compose/wording.ts";
import type { Query } from "../../../engine/query.ts";
import { linkTo, type Page, sheetOf } from "../page.ts";
import { Layout } from "./layout.tsx";

/** What the map can show. */
export const regionMeasures = ["jobs", "agreements"] as const;
export type RegionMeasure = (typeof regionMeasures)[number];

const queries: Readonly<Record<RegionMeasure, Query>> = {
  jobs: { what: { kind: "total", measure: { measures: ["jobs"] }, groupBy: "region" }, where: {} },
  agreements: { what: { kind: "count", of: "agreements", groupBy: "region" }, where: {} },
};

interface Cell {
  readonly region: Place;
  /** 0 when nothing is published. */
  readonly amount: number;
  readonly words: string | undefined;
}

/** Shades of the map, from the least to the most. */
const shades = 4;

/** Regions with their figures, and the figures of the total that belong to none. */
function readRegions({ engine, wording }: Page, measure: RegionMeasure) {
  const { format } = wording.m;
  const result = engine.execute(queries[measure]);
  const body =
    result.status === "answered" && (result.body.kind === "total" || result.body.kind === "count")
      ? result.body
      : undefined;
  const rows = new Map((body?.rows ?? []).map((row) => [row.key, row]));
  const cells = [...engine.catalogue.places.values()]
    .filter(({ kind }) => kind === "region")
    .map((region): Cell => {
      const row = rows.get(region.id);
      if (row?.amount) return { region, amount: row.amount.amount, words: amountWords(wording, row.amount) };
      const count = row?.count ?? 0;
      return { region, amount: count, words: count > 0 ? format.quantity(count, "agreements") : undefined };
    })
    .sort((left, right) => right.amount - left.amount || (left.region.id < right.region.id ? -1 : 1));
  const placed = new Set([...rows.values()].flatMap(({ amount }) => amount?.figures ?? []));
  const all = body?.kind === "total" ? body.amounts.flatMap(({ figures }) => figures) : [];
  return {
    cells,
    elsewhere: all.filter((ordinal) => !placed.has(ordinal)).map((ordinal) => figureAt(wording, ordinal)),
  };
}

const Tiles = ({ page, cells }: { readonly page: Page; readonly cells: readonly Cell[] }) => {
  const { texts, wording, language } = page;
  const most = Math.max(1, ...cells.map(({ amount }) => amount));
  return (
    <ul class="tiles" aria-label={texts.regions.map}>
      {cells.map(({ region, amount, words }) => {
        const shade = amount === 0 ? 0 : Math.max(1, Math.ceil((amount / most) * shades));
        return (
          <li class={`tile shade-${shade} at-${region.id}`}>
            <a href={linkTo(page, "/agreements", { place: region.id })}>
              <span class="tile-name">{region.short[language]}</span>
              <span class="tile-first-name" aria-hidden="true">
                {region.short[language].split(/-(?=\p{Lu})/u, 1)}
              </span>
              <span class="tile-figure" aria-hidden="true">
                {amount === 0 ? "–" : wording.m.format.number(amount)}
              </span>
              <span class="visually-hidden">{words ?? texts.regions.none}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};

/** Jobs or agreements by region: a tile for each of the twelve, and the same as a table. */
export const RegionsPage = ({ page, measure }: { readonly page: Page; readonly measure: RegionMeasure }) => {
  const { texts, wording, engine, language } = page;
  const { cells, elsewhere } = readRegions(page, measure);
  const { headline, notes, caveats } = engine.answer(queries[measure], language);
  return (
    <Layout
      page={page}
      room="regions"
      title={`${texts.regions.title} – ${texts.name}`}
      description={texts.regions.description}
    >
      <div class="room-head">
        <h1>{texts.regions.title}</h1>
        <p class="lead">{[headline, ...notes].join(" ")}</p>
        <p class="quiet">{texts.regions.lead}</p>
      </div>
      <nav class="switcher" aria-label={texts.regions.measure}>
        <ul>
          {regionMeasures.map((each) => (
            <li>
              <a
                href={linkTo(page, "/regions", { measure: each })}
                aria-current={each === measure ? "true" : undefined}
              >
                {texts.regions[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="map-and-table">
        <Tiles page={page} cells={cells} />
        <div>
          <table class="region-table">
            <caption class="visually-hidden">{texts.regions.table}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.regions.region}</th>
                <th scope="col">{texts.regions[measure]}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ region, words }) => (
                <tr>
                  <th scope="row">
                    <a href={linkTo(page, "/agreements", { place: region.id })}>{region.name[language]}</a>
                  </th>
                  <td>{words ?? <span class="quiet">{texts.regions.none}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {elsewhere.length > 0 && (
            <section class="elsewhere">
              <h2>{texts.regions.elsewhere}</h2>
              <p class="quiet">{texts.regions.elsewhereNote}</p>
              <ul class="facts">
                {elsewhere.map((figure) => {
                  const id = engine.catalogue.agreements[figure.agreements[0] ?? -1]?.id;
                  return (
                    <li>
                      <span class="fact-label">{id && <a href={sheetOf(page, id)}>{titleOf(wording, id)}</a>}</span>
                      <span class="fact-value">{figureWords(wording, figure)}</span>
                    </li>
                  );
                })}
              </ul>
            </section>
          )}
        </div>
      </div>
      {caveats.length > 0 && (
        <aside class="beside" aria-label={texts.answer.beside}>
          <ul>
            {caveats.map((caveat) => (
              <li>{caveat}</li>
            ))}
          </ul>
        </aside>
      )}
    </Layout>
  );
};
