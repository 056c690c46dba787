import type { Figure, Postings } from "../../dataset/model.ts";
import type { Query } from "../query.ts";
import type { Aside, Body, Missing, Nearest, Result, Value } from "../result.ts";
import { type Context, idsOf } from "./context.ts";
import { toPostings } from "./merge-postings.ts";

/** What an answer rests on. */
export interface Answered {
  readonly body: Body;
  readonly value?: Value | undefined;
  readonly date?: string | undefined;
  readonly verdict?: "yes" | "no" | undefined;
  /** Figures used: their sources come first, and their agreements belong to the answer. */
  readonly figures?: readonly Figure[];
  /** Records used besides those of the figures. */
  readonly agreements?: Postings;
  readonly targets?: readonly string[];
  /** Ids of further sources. */
  readonly sources?: readonly string[];
  readonly asides?: readonly Aside[];
}

/** Ordinals of the agreements behind figures, ascending. */
export function agreementsBehind(figures: readonly Figure[], { catalogue }: Context): Postings {
  const owners: number[] = [];
  for (const { agreements } of figures) for (const owner of agreements) if (owners.at(-1) !== owner) owners.push(owner);
  return toPostings(owners, catalogue.agreements.length);
}

/** The result of a question that the data set answers. */
export function answered(query: Query, context: Context, answer: Answered): Result {
  const { catalogue, index } = context;
  const { figures = [], agreements = [], targets = [], sources = [], asides = [] } = answer;
  const behind = agreementsBehind(figures, context);
  const size = catalogue.agreements.length;
  const all = behind.length === 0 ? toPostings(agreements, size) : toPostings([...behind, ...agreements], size);
  const targetSources = targets.flatMap((id) => catalogue.targets.get(id)?.sources ?? []);
  const collected = index.sources.collect(agreements, figures);
  const extra = [...sources, ...targetSources];
  return {
    query,
    ...(answer.value === undefined ? {} : { value: answer.value }),
    ...(answer.date === undefined ? {} : { date: answer.date }),
    ...(answer.verdict === undefined ? {} : { verdict: answer.verdict }),
    agreements: idsOf(context, all),
    targets,
    sources: extra.length === 0 ? collected : [...new Set([...extra, ...collected])],
    asides,
    status: "answered",
    body: answer.body,
  };
}

/** The result of a question that the data set is silent on. */
export function noData(
  query: Query,
  missing: Missing,
  nearest: readonly Nearest[] = [],
  asides: readonly Aside[] = [],
): Result {
  return { query, agreements: [], targets: [], sources: [], asides, status: "no_data", missing, nearest };
}
