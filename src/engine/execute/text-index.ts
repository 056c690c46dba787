import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Agreement, Text } from "../../dataset/schema.ts";
import { createGroupColumns, type GroupColumns } from "./group-columns.ts";
import { createPostingsBuilder, type PostingsBuilder, type TermPostings, type Terms } from "./postings.ts";
import { createRecordColumns, type RecordColumns } from "./record-columns.ts";
import { createSearch, type Hit } from "./search.ts";
import { createSourceColumns, type SourceColumns } from "./source-columns.ts";
import { stemsOf } from "./stems.ts";
import { createWordTerms, type TextTerms, type Tongue, type WordTerms } from "./word-terms.ts";

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
/** Where the texts of the agreements go. */
interface Indexing {
  readonly words: WordTerms;
  readonly stems: PostingsBuilder;
  readonly pairs: PostingsBuilder;
}

function addTerms({ stems, pairs }: Indexing, terms: TextTerms, of: number): void {
  for (const stem of terms.stems) stems.add(stem, of);
  if (of >= weight.keyword) for (const pair of terms.pairs) pairs.add(pair, 1);
}

/** Adds a text that other records have too, such as a name. */
function addShared(indexing: Indexing, { fr, en }: Text, of: number): void {
  addTerms(indexing, indexing.words.readShared(fr, "fr"), of);
  addTerms(indexing, indexing.words.readShared(en, "en"), of);
}

/** Adds a text of this record alone. */
function addOwn({ words, stems, pairs }: Indexing, { fr, en }: Text, of: number): void {
  const paired = of >= weight.keyword ? pairs : undefined;
  words.addText(fr, "fr", of, stems, paired);
  words.addText(en, "en", of, stems, paired);
}

/** Adds the texts of an agreement. */
function addAgreement(indexing: Indexing, agreement: Agreement, catalogue: Catalogue): void {
  const addMixed = (text: string, of: number) => addTerms(indexing, indexing.words.readShared(text, "mixed"), of);
  addOwn(indexing, agreement.title, weight.title);
  for (const keyword of agreement.keywords) addMixed(keyword, weight.keyword);
  for (const commitment of agreement.commitments) addShared(indexing, commitment.label, weight.label);
  for (const { organisation, as } of agreement.parties) {
    const record = catalogue.organisations.get(organisation);
    if (record) addShared(indexing, record.name, weight.party);
    if (record) addMixed(record.short, weight.party);
    if (as !== undefined) addMixed(as, weight.party);
  }
  const event = agreement.event === null ? undefined : catalogue.events.get(agreement.event);
  if (event) addShared(indexing, event.name, weight.event);
  for (const id of agreement.sectors) {
    const sector = catalogue.sectors.get(id);
    if (sector) addShared(indexing, sector.name, weight.sector);
  }
  addOwn(indexing, agreement.summary, weight.summary);
}

function indexAgreements(words: WordTerms, catalogue: Catalogue): { stems: TermPostings; pairs: TermPostings } {
  const indexing: Indexing = { words, stems: createPostingsBuilder(), pairs: createPostingsBuilder() };
  for (const [ordinal, agreement] of catalogue.agreements.entries()) {
    addAgreement(indexing, agreement, catalogue);
    indexing.stems.close(ordinal);
    indexing.pairs.close(ordinal);
  }
  return { stems: indexing.stems.build(), pairs: indexing.pairs.build() };
}

function indexFigures(words: WordTerms, catalogue: Catalogue): TermPostings {
  const stems = createPostingsBuilder();
  const add = (text: string, tongue: Tongue) => {
    for (const stem of words.readShared(text, tongue).stems) stems.add(stem, 1);
  };
  const addBoth = ({ fr, en }: Text) => {
    add(fr, "fr");
    add(en, "en");
  };
  for (const { ordinal, commitment } of catalogue.figures) {
    addBoth(commitment.label);
    if ("alternatives" in commitment) for (const { note } of commitment.alternatives) addBoth(note);
    add(commitment.unit, "mixed");
    stems.close(ordinal);
  }
  return stems.build();
}

/** Lists kept between calls: a question asks for the same few stems again and again. */
const KEPT_LISTS = 256;

/** Reads posting lists as plain arrays, keeping the last ones. */
function createReader(postings: TermPostings, terms: Terms): (term: string) => readonly number[] {
  const kept = new Map<string, readonly number[]>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const documents = Array.from(postings.documents.subarray(...postings.range(terms.idOf(term))));
    if (kept.size >= KEPT_LISTS) kept.clear();
    kept.set(term, Object.freeze(documents));
    return documents;
  };
}

/** Indexes the texts of a catalogue. Takes a while on large data sets; done once for each of its versions. */
export function createTextIndex(catalogue: Catalogue): TextIndex {
  const words = createWordTerms();
  const { stems, pairs } = indexAgreements(words, catalogue);
  const figures = indexFigures(words, catalogue);
  words.close();
  return Object.freeze({
    stemsOf,
    agreementsWith: createReader(stems, words.terms),
    figuresWith: createReader(figures, words.terms),
    search: createSearch({ words, stems, pairs }, catalogue.agreements.length),
    sources: createSourceColumns(catalogue),
    records: createRecordColumns(catalogue),
    groups: createGroupColumns(catalogue),
  });
}
