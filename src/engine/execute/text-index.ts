import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Agreement, Text } from "../../dataset/schema.ts";
import { words } from "../fold.ts";
import { createGroupColumns, type GroupColumns } from "./group-columns.ts";
import { createPostingsBuilder, type TermPostings } from "./postings.ts";
import { createRecordColumns, type RecordColumns } from "./record-columns.ts";
import { createSearch, type Hit, pairsOf } from "./search.ts";
import { createSourceColumns, type SourceColumns } from "./source-columns.ts";
import { type Stemmer, stemEnglish, stemFrench, stemsOf } from "./stems.ts";

/** The words of the agreements and figures, indexed once for a catalogue. */
export interface TextIndex {
  /** French and English stems of a folded word, marked with their language. */
  stemsOf(word: string): readonly string[];
  /** Agreements whose title, summary, keywords, labels, parties or event hold a word of this stem. */
  agreementsWith(stem: string): Postings;
  /** Ordinals of the figures whose label, unit or notes hold a word of this stem. */
  figuresWith(stem: string): readonly number[];
  /**
   * Agreements that hold any of the folded words or their synonyms, best first, ties in catalogue order; `within` narrows them,
   * `least` leaves out those below this share of the best score.
   */
  search(words: readonly string[], within?: Postings, least?: number): readonly Hit[];
  /** Sources by number, so that the sources of long lists are gathered quickly. */
  readonly sources: SourceColumns;
  readonly records: RecordColumns;
  /** Groups by number, so that rankings over the whole data set are quick. */
  readonly groups: GroupColumns;
}

/** Weights of the fields: what names the agreement counts more than what describes it. */
const weight = { title: 6, keyword: 6, label: 4, party: 4, event: 3, sector: 3, summary: 2 } as const;
/** A text with the weight of its field and the stemmers of its language; both where languages are mixed. */
type Field = readonly [text: string, weight: number, stemmers: readonly Stemmer[]];

const french: readonly Stemmer[] = [stemFrench];
const english: readonly Stemmer[] = [stemEnglish];
const mixed: readonly Stemmer[] = [stemFrench, stemEnglish];

/** The texts of an agreement. */
function* textsOf(agreement: Agreement, catalogue: Catalogue): Iterable<Field> {
  const both = ({ fr, en }: Text, of: number): readonly Field[] => [
    [fr, of, french],
    [en, of, english],
  ];
  yield* both(agreement.title, weight.title);
  for (const keyword of agreement.keywords) yield [keyword, weight.keyword, mixed];
  for (const commitment of agreement.commitments) yield* both(commitment.label, weight.label);
  for (const { organisation, as } of agreement.parties) {
    const record = catalogue.organisations.get(organisation);
    if (record) yield* both(record.name, weight.party);
    if (record) yield [record.short, weight.party, mixed];
    if (as !== undefined) yield [as, weight.party, mixed];
  }
  const event = agreement.event === null ? undefined : catalogue.events.get(agreement.event);
  if (event) yield* both(event.name, weight.event);
  for (const id of agreement.sectors) {
    const sector = catalogue.sectors.get(id);
    if (sector) yield* both(sector.name, weight.sector);
  }
  yield* both(agreement.summary, weight.summary);
}

/** A stemmer that stems each word once: the same words come back in every record. */
function remember(stemmer: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? stemmer(word);
    known.set(word, found);
    return found;
  };
}

function indexAgreements(catalogue: Catalogue): { stems: TermPostings; pairs: TermPostings } {
  const stems = createPostingsBuilder();
  const pairs = createPostingsBuilder();
  const remembered = new Map(mixed.map((stemmer) => [stemmer, remember(stemmer)]));
  for (const [ordinal, agreement] of catalogue.agreements.entries()) {
    for (const [text, of, stemmers] of textsOf(agreement, catalogue)) {
      const folded = words(text);
      for (const stemmer of stemmers) {
        const stem = remembered.get(stemmer) ?? stemmer;
        for (const word of folded) stems.add(stems.termOf(stem(word)), of);
        if (of >= weight.keyword) for (const pair of pairsOf(folded, stem)) pairs.add(pairs.termOf(pair), 1);
      }
    }
    stems.close(ordinal);
    pairs.close(ordinal);
  }
  return { stems: stems.build(), pairs: pairs.build() };
}

function indexFigures(catalogue: Catalogue): TermPostings {
  const stems = createPostingsBuilder();
  const add = (text: string, stemmers: readonly Stemmer[]) => {
    for (const word of words(text)) for (const stemmer of stemmers) stems.add(stems.termOf(stemmer(word)), 1);
  };
  for (const { ordinal, commitment } of catalogue.figures) {
    const notes = "alternatives" in commitment ? commitment.alternatives.map(({ note }) => note) : [];
    for (const text of [commitment.label, ...notes]) {
      add(text.fr, french);
      add(text.en, english);
    }
    add(commitment.unit, mixed);
    stems.close(ordinal);
  }
  return stems.build();
}

/** Lists kept between calls: a question asks for the same few stems again and again. */
const KEPT_LISTS = 256;

/** Reads posting lists as plain arrays, keeping the last ones. */
function createReader(postings: TermPostings): (term: string) => readonly number[] {
  const kept = new Map<string, readonly number[]>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const documents = Array.from(postings.documents.subarray(...postings.range(term)));
    if (kept.size >= KEPT_LISTS) kept.clear();
    kept.set(term, Object.freeze(documents));
    return documents;
  };
}

/** Indexes the texts of a catalogue. Takes a while on large data sets; done once for each of its versions. */
export function createTextIndex(catalogue: Catalogue): TextIndex {
  const { stems, pairs } = indexAgreements(catalogue);
  const figures = indexFigures(catalogue);
  return Object.freeze({
    stemsOf,
    agreementsWith: createReader(stems),
    figuresWith: createReader(figures),
    search: createSearch(stems, pairs, catalogue.agreements.length),
    sources: createSourceColumns(catalogue),
    records: createRecordColumns(catalogue),
    groups: createGroupColumns(catalogue),
  });
}
