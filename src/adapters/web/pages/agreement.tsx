import type { Figure } from "../../../dataset/model.ts";
import type { Agreement } from "../../../dataset/schema.ts";
import { partyFacts, placesWords } from "../../../engine/compose/bodies/sheet.ts";
import { figureAt, figureWords } from "../../../engine/compose/quantity.ts";
import { citationOf, eventName, personName, placeName, sectorName, titleOf } from "../../../engine/compose/wording.ts";
import { sourceIdsOf } from "../../agreement-detail.ts";
import { linkTo, type Page, sheetOf } from "../page.ts";
import { Layout } from "./layout.tsx";
import { SourceList } from "./sources.tsx";

/** Source ids of a figure as numbers of the list at the foot of the sheet. */
const Marks = ({ ids, order }: { readonly ids: readonly string[]; readonly order: readonly string[] }) => (
  <span class="marks">
    {ids
      .map((id) => order.indexOf(id) + 1)
      .filter((number) => number > 0)
      .map((number) => (
        <a href={`#source-${number}`}>[{number}]</a>
      ))}
  </span>
);

const Commitment = ({
  page,
  figure,
  order,
}: {
  readonly page: Page;
  readonly figure: Figure;
  readonly order: readonly string[];
}) => {
  const { texts, wording, language } = page;
  const { commitment, joint, agreements } = figure;
  const { format } = wording.m;
  const alternatives = "alternatives" in commitment ? commitment.alternatives : [];
  return (
    <tr>
      <th scope="row">
        <span class="amount">{figureWords(wording, figure)}</span>
        <span class="amount-label">{commitment.label[language]}</span>
        {joint && <span class="tag">{texts.agreement.joint(agreements.length)}</span>}
        {commitment.level === "programme" && <span class="tag">{texts.agreement.programme}</span>}
        {alternatives.map(({ value, note, sources }) => (
          <span class="alternative">
            {texts.agreement.alternative} {format.quantity(value, commitment.unit)}. {note[language]}{" "}
            <Marks ids={sources} order={order} />
          </span>
        ))}
      </th>
      <td>{commitment.by ?? <span class="quiet">{texts.agreement.noDeadline}</span>}</td>
      <td>
        <Marks ids={commitment.sources} order={order} />
      </td>
    </tr>
  );
};

const Commitments = ({
  page,
  agreement,
  order,
}: {
  readonly page: Page;
  readonly agreement: Agreement;
  readonly order: readonly string[];
}) => {
  const { texts, wording, engine } = page;
  const ordinals = engine.catalogue.figuresOf[engine.catalogue.ordinals.get(agreement.id) ?? -1] ?? [];
  if (ordinals.length === 0) return <p class="quiet">{texts.agreement.noCommitments}</p>;
  return (
    <>
      <table class="commitments">
        <thead>
          <tr>
            <th scope="col">{texts.agreement.commitment}</th>
            <th scope="col">{texts.agreement.deadline}</th>
            <th scope="col">{texts.agreement.source}</th>
          </tr>
        </thead>
        <tbody>
          {ordinals.map((ordinal) => (
            <Commitment page={page} figure={figureAt(wording, ordinal)} order={order} />
          ))}
        </tbody>
      </table>
      <p class="quiet">{wording.m.answers.announced(ordinals.length > 1)}</p>
    </>
  );
};

const Properties = ({ page, agreement }: { readonly page: Page; readonly agreement: Agreement }) => {
  const { texts, wording } = page;
  const { labels, format, scope, names } = wording.m;
  const {
    id,
    type,
    signed_on: on,
    date_basis: basis,
    event,
    signed_in: city,
    sectors,
    also_named: also,
    confidence,
  } = agreement;
  const places = placesWords(wording, id);
  const lines: readonly (readonly [label: string, value: unknown])[] = [
    [labels.type, names.start(scope.typeName(type))],
    [basis === "announcement" ? labels.announced : labels.date, on === null ? labels.undated : format.day(on)],
    ...(event === null
      ? []
      : [[labels.event, <a href={linkTo(page, "/agreements", { event })}>{eventName(wording, event)}</a>] as const]),
    ...(city === null ? [] : [[labels.signedIn, placeName(wording, city)] as const]),
    [labels.places, places === "" ? labels.national : names.start(places)],
    [
      labels.sectors,
      sectors.map((sector, at) => (
        <>
          {at > 0 && ", "}
          <a href={linkTo(page, "/agreements", { sector })}>{sectorName(wording, sector)}</a>
        </>
      )),
    ],
    ...(also.length > 0
      ? [[labels.alsoNamed, format.list(also.map((person) => personName(wording, person)))] as const]
      : []),
    [texts.agreement.confidenceLabel, texts.agreement.confidence[confidence]],
  ];
  return (
    <dl class="properties">
      {lines.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Parties = ({ page, agreement }: { readonly page: Page; readonly agreement: Agreement }) => (
  <ul class="parties">
    {partyFacts(page.wording, agreement.id).map(({ label, value, detail }, at) => (
      <li>
        <a href={linkTo(page, "/agreements", { organisation: agreement.parties[at]?.organisation })}>{label}</a>
        <span>
          {value}
          {detail !== undefined && <small>, {detail}</small>}
        </span>
      </li>
    ))}
  </ul>
);

/** Everything about one agreement, at an address of its own. */
export const AgreementPage = ({ page, agreement }: { readonly page: Page; readonly agreement: Agreement }) => {
  const { texts, wording, language } = page;
  const order = sourceIdsOf(agreement);
  const title = agreement.title[language];
  return (
    <Layout page={page} room="agreements" title={`${title} – ${texts.name}`} description={agreement.summary[language]}>
      <article class="sheet">
        <p class="back">
          <a href={linkTo(page, "/agreements")}>{texts.agreement.back}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{agreement.summary[language]}</p>
        {agreement.count !== undefined && <p class="note">{texts.agreement.group(agreement.count)}</p>}
        <div class="columns">
          <div>
            <section>
              <h2>{texts.agreement.commitments}</h2>
              <Commitments page={page} agreement={agreement} order={order} />
            </section>
            <section>
              <h2>{texts.agreement.parties}</h2>
              <Parties page={page} agreement={agreement} />
            </section>
            {agreement.conflicts.length > 0 && (
              <section class="beside">
                <h2>{texts.agreement.conflicts}</h2>
                <ul>
                  {agreement.conflicts.map((conflict) => (
                    <li>{conflict[language]}</li>
                  ))}
                </ul>
              </section>
            )}
          </div>
          <section class="brief">
            <h2>{texts.agreement.facts}</h2>
            <Properties page={page} agreement={agreement} />
          </section>
        </div>
        {agreement.related.length > 0 && (
          <section>
            <h2>{texts.agreement.related}</h2>
            <ul class="related">
              {agreement.related.map((id) => (
                <li>
                  <a href={sheetOf(page, id)}>{titleOf(wording, id)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{texts.agreement.sources}</h2>
          <SourceList
            numbered
            sources={order.flatMap((id) => citationOf(wording, id) ?? [])}
            format={wording.m.format}
          />
          <p class="quiet">{texts.agreement.added(agreement.added_on)}</p>
        </section>
      </article>
    </Layout>
  );
};
