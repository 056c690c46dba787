import type { Postings } from "../../dataset/model.ts";
import { intersect, unite } from "../execute/merge-postings.ts";
import { words } from "../fold.ts";
import type { Query } from "../query.ts";
import { type Clue, cluesOf, describes, holdersOf } from "./clues.ts";
import { type Context, type Draft, isOpen } from "./context.ts";
import { isNeutral } from "./link.ts";
import { has, wordsOf } from "./reading.ts";

/** Kinds of questions whose free words may be searched for in the records; figures are never picked that way. */
const searchable = new Set(["list", "test", "count", "topic"]);

/**
 * Restricts a list (or an "is there …") to the agreements whose texts hold the question's free words: keywords and words that no
 * slot took. A project named by its keyword restricts figures too, when it leads to one agreement.
 */
export function restrictToTopic(context: Context, draft: Draft): Query {
  const { reading } = context;
  const { what, where } = draft;
  const plain: Query = { what, where };
  if (what.kind === "target" || what.kind === "strategy" || what.kind === "profile" || where.agreements) return plain;
  const clues = cluesOf(reading).filter((clue) => reading.roles[clue.at] === undefined && isTopical(context, clue));
  if (clues.length === 0) return plain;
  const { catalogue } = reading;
  const candidates = isOpen(where) ? undefined : context.select(where);
  if (candidates?.length === 0) {
    // The names alone leave nothing: what describes it cannot bring it back.
    for (const clue of clues) if (reading.spans[clue.at]?.entries.length) reading.roles[clue.at] = "described";
    return plain;
  }
  const holding = intersect([...clues.map((clue) => holdersOf(reading, clue)), ...(candidates ? [candidates] : [])]);
  if (holding.length === 0)
    return what.kind === "list" && what.of === "agreements" ? closest(context, draft, clues, candidates) : plain;
  const list = searchable.has(what.kind);
  const named = clues.some((clue) =>
    reading.spans[clue.at]?.entries.some((entry) => entry.kind === "keyword" && entry.proper),
  );
  const party = where.organisations !== undefined || where.people !== undefined;
  if (
    !list &&
    !named &&
    holding.length < (candidates?.length ?? catalogue.agreements.length) &&
    !(party && holding.length === 1)
  )
    return plain;
  for (const clue of clues) reading.roles[clue.at] = "described";
  const ids = holding.map((ordinal) => catalogue.agreements[ordinal]?.id ?? "");
  const said = clues.flatMap((clue) => clue.words);
  if (list && what.kind === "list" && what.of === "agreements" && said.length > 0 && !has(reading, "q.howmany")) {
    return { what: { kind: "topic", words: [...new Set(said)], answer: "list" }, where: { ...where, agreements: ids } };
  }
  return { what, where: { ...where, agreements: ids } };
}

/** "Fibre optic": a word of the sector's own names adds nothing to it. */
function namesSector(context: Context, clue: Clue): boolean {
  const { catalogue, index } = context.reading;
  const stems = new Set(
    (context.where.sectors ?? []).flatMap((id) => {
      const sector = catalogue.sectors.get(id);
      return sector
        ? [sector.name.fr, sector.name.en, ...sector.aliases].flatMap(words).flatMap((word) => index.stemsOf(word))
        : [];
    }),
  );
  return clue.words.every((word) => index.stemsOf(word).some((stem) => stems.has(stem)));
}

function isTopical(context: Context, clue: Clue): boolean {
  const span = context.reading.spans[clue.at];
  if (namesSector(context, clue)) {
    context.reading.roles[clue.at] ??= "described";
    return false;
  }
  return span !== undefined && !isNeutral(span) && wordsOf(context.reading, span).some((word) => word.length > 2);
}

/** No record holds every word: those that hold most of them, a keyword among them, are the closest; what they lack is only a description. */
function closest(
  context: Context,
  { what, where }: Draft,
  clues: readonly Clue[],
  candidates: Postings | undefined,
): Query {
  const { reading } = context;
  const covered = (agreement: number) => clues.filter((clue) => describes(reading, clue, [agreement]));
  const some = unite(
    clues.map((clue) => holdersOf(reading, clue)),
    reading.catalogue.agreements.length,
  );
  const scored = (candidates ? intersect([some, candidates]) : some)
    .map((agreement) => ({ agreement, held: covered(agreement) }))
    .filter(({ held }) => held.length > 0);
  const most = Math.max(0, ...scored.map(({ held }) => held.length));
  const best = scored.filter(({ held }) => held.length === most);
  const [first] = best;
  const keyword = first?.held.some((clue) => reading.spans[clue.at]?.entries.some((entry) => entry.kind === "keyword"));
  if (!first || most * 2 < clues.length || (!keyword && most < 2)) return { what, where };
  for (const clue of first.held) reading.roles[clue.at] = "described";
  const common = (clue: Clue) => reading.text.tokens[reading.spans[clue.at]?.from ?? 0]?.capital === "none";
  for (const clue of clues)
    if (common(clue) && reading.spans[clue.at]?.entries.length !== 0) reading.roles[clue.at] ??= "described";
  const said = [...new Set(first.held.flatMap((clue) => clue.words))];
  const ids = best.map(({ agreement }) => reading.catalogue.agreements[agreement]?.id ?? "");
  return { what: { kind: "topic", words: said, answer: "list" }, where: { ...where, agreements: ids } };
}
