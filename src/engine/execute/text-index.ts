import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Agreement, Text } from "../../dataset/schema.ts";
import { words } from "../fold.ts";
import { createGroupColumns, type GroupColumns } from "./group-columns.ts";
import { createPostingsBuilder, type TermPostings } from "./postings.ts";
import { createSearch, type Hit, pairsOf } from "./search.ts";
import { createSourceColumns, type SourceColumns } from "./source-columns.ts";
import { stemsOf } from "./stems.ts";

/** The words of the agreements and figures, indexed once for a catalogue. */
export interface TextIndex {
  /** French and English stems of a folded word. */
  stemsOf(word: string): readonly string[];
  /** Agreements whose title, summary, keywords, labels, parties or event hold a word of this stem. */
  agreementsWith(stem: string): Postings;
  /** Ordinals of the figures whose label, unit or notes hold a word of this stem. */
  figuresWith(stem: string): readonly number[];
  /** Agreements that hold any of the folded words, best first, ties in catalogue order; `within` narrows them. */
  search(words: readonly string[], within?: Postings): readonly Hit[];
  /** Sources by number, so that the sources of long lists are gathered quickly. */
  readonly sources: SourceColumns;
  /** Groups by number, so that rankings over the whole data set are quick. */
  readonly groups: GroupColumns;
}

/** Weights of the fields: what names the agreement counts more than what describes it. */
const weight = { title: 6, keyword: 6, label: 4, party: 4, event: 3, sector: 3, summary: 2 } as const;
/** The texts of an agreement, each with the weight of its field. */
function* textsOf(agreement: Agreement, catalogue: Catalogue): Iterable<readonly [string, number]> {
  const both = (text: Text, of: number): (readonly [string, number])[] => [
    [text.fr, of],
    [text.en, of],
  ];
  yield* both(agreement.title, weight.title);
  for (const keyword of agreement.keywords) yield [keyword, weight.keyword];
  for (const commitment of agreement.commitments) yield* both(commitment.label, weight.label);
  for (const { organisation, as } of agreement.parties) {
    const record = catalogue.organisations.get(organisation);
    if (record) yield* both(record.name, weight.party);
    if (record) yield [record.short, weight.party];
    if (as !== undefined) yield [as, weight.party];
  }
  const event = agreement.event === null ? undefined : catalogue.events.get(agreement.event);
  if (event) yield* both(event.name, weight.event);
  for (const id of agreement.sectors) {
    const sector = catalogue.sectors.get(id);
    if (sector) yield* both(sector.name, weight.sector);
  }
  yield* both(agreement.summary, weight.summary);
}

function indexAgreements(catalogue: Catalogue): { stems: TermPostings; pairs: TermPostings } {
  const stems = createPostingsBuilder();
  const pairs = createPostingsBuilder();
  // The same words come back in every record: stem each of them once.
  const known = new Map<string, readonly string[]>();
  const stem = (word: string): readonly string[] => {
    const found = known.get(word) ?? stemsOf(word);
    known.set(word, found);
    return found;
  };
  for (const [ordinal, agreement] of catalogue.agreements.entries()) {
    for (const [text, of] of textsOf(agreement, catalogue)) {
      const folded = words(text);
      for (const word of folded) for (const term of stem(word)) stems.add(stems.termOf(term), of);
      if (of >= weight.keyword) for (const pair of pairsOf(folded, stem)) pairs.add(pairs.termOf(pair), 1);
    }
    stems.close(ordinal);
    pairs.close(ordinal);
  }
  return { stems: stems.build(), pairs: pairs.build() };
}

function indexFigures(catalogue: Catalogue): TermPostings {
  const stems = createPostingsBuilder();
  for (const { ordinal, commitment } of catalogue.figures) {
    const notes = "alternatives" in commitment ? commitment.alternatives.flatMap(({ note }) => [note.fr, note.en]) : [];
    for (const text of [commitment.label.fr, commitment.label.en, commitment.unit, ...notes]) {
      for (const word of words(text)) for (const stem of stemsOf(word)) stems.add(stems.termOf(stem), 1);
    }
    stems.close(ordinal);
  }
  return stems.build();
}

function documentsOf(postings: TermPostings, term: string): readonly number[] {
  const documents: number[] = [];
  postings.each(term, (document) => documents.push(document));
  return documents;
}

/** Indexes the texts of a catalogue. Takes a while on large data sets; done once for each of its versions. */
export function createTextIndex(catalogue: Catalogue): TextIndex {
  const { stems, pairs } = indexAgreements(catalogue);
  const figures = indexFigures(catalogue);
  return Object.freeze({
    stemsOf,
    agreementsWith: (stem: string) => documentsOf(stems, stem),
    figuresWith: (stem: string) => documentsOf(figures, stem),
    search: createSearch(stems, pairs, catalogue.agreements.length),
    sources: createSourceColumns(catalogue),
    groups: createGroupColumns(catalogue),
  });
}
