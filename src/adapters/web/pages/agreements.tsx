import type { Language } from "../../../engine/answer.ts";
import { keyName } from "../../../engine/compose/wording.ts";
import {
  type FilterName,
  type FilterValues,
  filterNames,
  listAgreements,
  listQuery,
  readFilter,
} from "../agreement-filter.ts";
import { linkTo, type Page } from "../page.ts";
import { AgreementList } from "./agreement-list.tsx";
import { Layout } from "./layout.tsx";

interface Option {
  readonly value: string;
  readonly label: string;
}
interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}

const byLabel = (language: Language) => {
  const { compare } = new Intl.Collator(language);
  return (left: Option, right: Option) => compare(left.label, right.label);
};

/** What each filter offers: only what some agreement has. */
function optionsOf(page: Page): Readonly<Record<FilterName, readonly OptionGroup[]>> {
  const { texts, wording, engine, language } = page;
  const { catalogue } = engine;
  const sort = byLabel(language);
  const named = (kind: string, ids: Iterable<string>) =>
    [...ids].map((value) => ({ value, label: keyName(wording, kind, value) })).sort(sort);
  const isCity = (id: string) => catalogue.places.get(id)?.kind === "city";
  const cities = [...catalogue.byPlace.keys()].filter(isCity);
  // Abroad, a city's country stands in the region's place.
  const regions = [...catalogue.byRegion.keys()].filter((id) => catalogue.places.get(id)?.kind === "region");
  const years = [...catalogue.byYear.keys()].sort((left, right) => right - left).map(String);
  return {
    place: [
      { label: texts.agreements.regions, options: named("place", regions) },
      { label: texts.agreements.cities, options: named("place", cities) },
    ],
    sector: [{ options: named("sector", catalogue.bySector.keys()) }],
    organisation: [{ options: named("organisation", catalogue.byOrganisation.keys()) }],
    year: [{ options: years.map((value) => ({ value, label: value })) }],
    event: [{ options: named("event", catalogue.byEvent.keys()) }],
  };
}

const Select = ({
  page,
  name,
  groups,
  chosen,
}: {
  readonly page: Page;
  readonly name: FilterName;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | undefined;
}) => {
  const texts = page.texts.agreements;
  const option = ({ value, label }: Option) => (
    <option value={value} selected={value === chosen}>
      {label}
    </option>
  );
  return (
    <p>
      <label for={`filter-${name}`}>{texts[name]}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">{texts.all[name]}</option>
        {groups.map(({ label, options }) =>
          label === undefined ? options.map(option) : <optgroup label={label}>{options.map(option)}</optgroup>,
        )}
      </select>
    </p>
  );
};

interface AgreementsProps {
  readonly page: Page;
  readonly values: FilterValues;
}

/** All agreements, or those that fit the filters in the address. */
export const AgreementsPage = ({ page, values }: AgreementsProps) => {
  const { texts, wording, engine, language } = page;
  const read = readFilter(values, engine, language);
  const groups = optionsOf(page);
  const active = filterNames.filter((name) => values[name]?.trim());
  const found = "reason" in read ? [] : listAgreements(read.filter, engine);
  const headline =
    "reason" in read ? texts.agreements.badFilter : engine.answer(listQuery(read.filter), language).headline;
  return (
    <Layout
      page={page}
      room="agreements"
      title={`${texts.agreements.title} – ${texts.name}`}
      description={texts.agreements.description}
    >
      <div class="room-head">
        <h1>{texts.agreements.title}</h1>
        <p class="lead" role="status">
          {headline}
        </p>
      </div>
      <form class="filters" method="get" action="/agreements" aria-label={texts.agreements.filters}>
        <input type="hidden" name="lang" value={language} />
        {filterNames.map((name) => (
          <Select page={page} name={name} groups={groups[name]} chosen={values[name]} />
        ))}
        <p class="filter-buttons">
          <button type="submit">{texts.agreements.apply}</button>
        </p>
      </form>
      {active.length > 0 && !("reason" in read) && (
        <ul class="active-filters">
          {active.map((name) => {
            const value = values[name] ?? "";
            const label = name === "year" ? value : keyName(wording, name, value);
            const others = Object.fromEntries(
              active.filter((other) => other !== name).map((other) => [other, values[other]]),
            );
            return (
              <li>
                <a href={linkTo(page, "/agreements", others)} aria-label={texts.agreements.remove(label)}>
                  {label} <span aria-hidden="true">×</span>
                </a>
              </li>
            );
          })}
          <li>
            <a class="clear" href={linkTo(page, "/agreements")}>
              {texts.agreements.clear}
            </a>
          </li>
        </ul>
      )}
      {found.length === 0 && !("reason" in read) && <p class="nothing">{texts.agreements.none}</p>}
      <AgreementList page={page} agreements={found} />
    </Layout>
  );
};
