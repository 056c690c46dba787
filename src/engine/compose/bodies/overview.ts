import type { Filter, Query } from "../../query.ts";
import type { Body } from "../../result.ts";
import { type Draft, fact, limitFacts } from "../draft.ts";
import { agreementsOf, figureAt, figureWords } from "../quantity.ts";
import { afterNoun, scopeWords } from "../scope.ts";
import {
  atPlace,
  organisationName,
  personName,
  roleOf,
  shorten,
  shortName,
  textOf,
  titleOf,
  type Wording,
} from "../wording.ts";
import { agreementFact, recordedStatement } from "./list.ts";

const timelinePoints = 20;

export function composeDeadlines(wording: Wording, body: Extract<Body, { kind: "deadlines" }>, query: Query): Draft {
  const { m } = wording;
  const lines = body.years.flatMap(({ year, figures }) =>
    figures.map((ordinal) => ({ year, figure: figureAt(wording, ordinal) })),
  );
  const from = body.years[0]?.year ?? 0;
  const to = body.years[body.years.length - 1]?.year ?? from;
  const words = scopeWords(wording, query.where, true);
  const subject = m.answers.commitments(lines.length);
  const counted =
    words.which === "" ? subject : m.answers.inAgreements(subject, m.scope.bareAgreements(words.type), words.which);
  const named = (figure: (typeof lines)[number]["figure"]) => {
    const [only] = agreementsOf(wording, [figure]);
    return figure.joint || only === undefined
      ? { title: textOf(wording, figure.commitment.label), short: shorten(textOf(wording, figure.commitment.label)) }
      : { title: titleOf(wording, only), short: shortName(wording, "agreement", only), agreement: only };
  };
  return {
    headline: m.answers.sentence(m.answers.deadlines(counted, String(from), String(to), words.where)),
    notes: [m.answers.announced(lines.length > 1)],
    ...limitFacts(wording, lines, ({ year, figure }) => {
      const { title, agreement } = named(figure);
      const label = textOf(wording, figure.commitment.label);
      const value = figureWords(wording, figure);
      const details = [title, label].filter((each, at, all) => !value.endsWith(each) && all.indexOf(each) === at);
      return fact(String(year), value, details, agreement);
    }),
    chart:
      lines.length >= 2
        ? {
            kind: "timeline",
            title: m.names.start(m.labels.chart(m.questions.reading.deadlines, afterNoun(words))),
            unit: "year",
            points: lines.slice(0, timelinePoints).map(({ year, figure }) => {
              const { title, short } = named(figure);
              return { label: m.beside.figureOf(figureWords(wording, figure), title), short, value: year };
            }),
          }
        : undefined,
  };
}

export function composeStrategy(
  wording: Wording,
  body: Extract<Body, { kind: "strategy" }>,
  verdict: "yes" | "no" | undefined,
): Draft {
  const { m, catalogue } = wording;
  const { strategy } = catalogue;
  const name = textOf(wording, strategy.name);
  const axes = m.format.list(strategy.axes.map((axis) => textOf(wording, axis)));
  const enablers = m.format.list(strategy.enablers.map((enabler) => textOf(wording, enabler)));
  const people = strategy.people.map((id) => {
    const role = roleOf(wording, catalogue.people.get(id), undefined, strategy.launched_on);
    return role ? `${personName(wording, id)} (${role})` : personName(wording, id);
  });
  const sentences: Readonly<Record<string, string>> = {
    "launched-on": m.answers.strategyLaunchedOn(name, m.format.onDay(strategy.launched_on)),
    "launched-in": m.answers.strategyLaunchedIn(name, atPlace(wording, strategy.launched_in)),
    people: m.answers.strategyPeople(name, m.format.list(people)),
    axes: m.answers.strategyAxes(name, axes),
    enablers: m.answers.strategyEnablers(name, enablers),
    sources: m.answers.strategySources(name, strategy.sources.length),
  };
  const sentence = sentences[body.attribute] ?? m.format.labelled(name, textOf(wording, strategy.summary));
  const answer = verdict === "yes" ? m.answers.yes() : m.answers.no();
  return { headline: m.answers.sentence(verdict ? m.answers.confirmed(answer, sentence) : sentence) };
}

function profileHeadline(wording: Wording, body: Extract<Body, { kind: "profile" }>): string {
  const { m, catalogue, language } = wording;
  switch (body.of) {
    case "person": {
      const person = catalogue.people.get(body.id);
      const roles = person?.roles.map((role) => textOf(wording, role.title)) ?? [];
      return m.answers.person(personName(wording, body.id), roles.join(", "));
    }
    case "place": {
      const place = catalogue.places.get(body.id);
      if (place?.kind === "region")
        return m.answers.region(
          m.names.place({ name: place.name[language], kind: "region" }),
          catalogue.places.get(place.capital)?.name[language] ?? place.capital,
        );
      const region = catalogue.places.get(place?.region ?? "");
      return m.answers.city(
        place?.name[language] ?? body.id,
        region ? m.names.place({ name: region.name[language], kind: "region" }) : "",
      );
    }
    case "event": {
      const event = catalogue.events.get(body.id);
      if (!event) return body.id;
      const when = event.from === null ? "" : m.answers.eventDays(event.from, event.to ?? event.from);
      return m.answers.eventProfile(event.name[language], atPlace(wording, event.city), when);
    }
    case "sector":
      return m.answers.sectorProfile(catalogue.sectors.get(body.id)?.name[language] ?? body.id);
    default: {
      const organisation = catalogue.organisations.get(body.id);
      const parent = organisation?.parent;
      const country = organisation?.country ? m.names.country(organisation.country) : "";
      const name = organisationName(wording, body.id);
      const said = organisation ? m.answers.organisation(name, m.scope.kindName(organisation.kind), country) : name;
      return parent === undefined
        ? said
        : `${said}, ${m.answers.partOf(m.names.ofThe(organisationName(wording, parent)))}`;
    }
  }
}

/** The filter that means the thing presented. */
function profileFilter({ of, id }: Extract<Body, { kind: "profile" }>): Filter {
  const slots: Readonly<Record<string, Filter>> = {
    organisation: { organisations: [id] },
    person: { people: [id] },
    place: { places: [id] },
    event: { events: [id] },
    sector: { sectors: [id] },
  };
  return slots[of] ?? {};
}

export function composeProfile(wording: Wording, body: Extract<Body, { kind: "profile" }>): Draft {
  const { m } = wording;
  const note = wording.catalogue.events.get(body.of === "event" ? body.id : "")?.note;
  return {
    headline: m.answers.nameSentence(profileHeadline(wording, body)),
    notes: [
      ...(body.agreements.length > 0
        ? [m.answers.sentence(recordedStatement(wording, profileFilter(body), body.agreements.length, false))]
        : []),
      ...(note ? [textOf(wording, note)] : []),
    ],
    ...limitFacts(wording, body.agreements, (id) => agreementFact(wording, id)),
  };
}
