/** Terms with the documents that hold them and how much they weigh there: one flat array for all, so that 100,000 records stay small. */
export interface TermPostings {
  /** Where the term's postings begin and end in the two columns: nowhere for -1. */
  range(term: number): readonly [from: number, to: number];
  /** Documents, ascending within each term. */
  readonly documents: Int32Array;
  /** How much the term weighs in the document at the same position. */
  readonly weights: Uint16Array;
}

/** Terms by number: looking a number up costs less than looking a text up, and only distinct texts are ever looked up. */
export interface Terms {
  /** Number of a term, -1 for one that no document holds. */
  idOf(term: string): number;
}

/** Entries of one part of a growing column: parts are never copied. */
const PART = 2 ** 16;
const HEAVIEST = 65_535;

/** Collects terms document by document, which must come in ascending order, then sorts them by term. */
export function createPostingsBuilder() {
  const parts: { readonly terms: Int32Array; readonly weights: Uint16Array }[] = [];
  let part = { terms: new Int32Array(0), weights: new Uint16Array(0) };
  let length = 0;
  let used = 0;
  /** Documents that were closed, with where their terms end. */
  const closed: number[] = [];
  const ends: number[] = [];
  /** By term: its weight in the current document, and the number of documents that hold it. */
  let weights = new Int32Array(1024);
  let counts = new Int32Array(1024);
  let terms = 0;
  const touched: number[] = [];

  function widen(term: number): void {
    const size = 2 ** Math.ceil(Math.log2(term + 1));
    const [widerWeights, widerCounts] = [new Int32Array(size), new Int32Array(size)];
    widerWeights.set(weights);
    widerCounts.set(counts);
    weights = widerWeights;
    counts = widerCounts;
  }

  return {
    /** Adds to the weight of a term in the current document. Terms are small whole numbers. */
    add(term: number, weight: number): void {
      if (term >= weights.length) widen(term);
      if (term >= terms) terms = term + 1;
      const before = weights[term] ?? 0;
      if (before === 0) touched.push(term);
      weights[term] = before + weight;
    },
    /** Closes the current document. */
    close(document: number): void {
      for (const term of touched) {
        if (used === part.terms.length) {
          part = { terms: new Int32Array(PART), weights: new Uint16Array(PART) };
          parts.push(part);
          used = 0;
        }
        part.terms[used] = term;
        part.weights[used] = Math.min(weights[term] ?? 0, HEAVIEST);
        used += 1;
        counts[term] = (counts[term] ?? 0) + 1;
        weights[term] = 0;
      }
      length += touched.length;
      touched.length = 0;
      closed.push(document);
      ends.push(length);
    },
    build(): TermPostings {
      const starts = new Int32Array(terms + 1);
      for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
      const next = starts.slice();
      const sortedDocuments = new Int32Array(length);
      const sortedWeights = new Uint16Array(length);
      let at = 0;
      for (let index = 0; index < closed.length; index += 1) {
        const document = closed[index] ?? 0;
        for (const end = ends[index] ?? 0; at < end; at += 1) {
          const from = parts[Math.floor(at / PART)];
          const term = from?.terms[at % PART] ?? 0;
          const position = next[term] ?? 0;
          sortedDocuments[position] = document;
          sortedWeights[position] = from?.weights[at % PART] ?? 0;
          next[term] = position + 1;
        }
      }
      return {
        range: (term) => (term >= 0 && term < terms ? [starts[term] ?? 0, starts[term + 1] ?? 0] : [0, 0]),
        documents: sortedDocuments,
        weights: sortedWeights,
      };
    },
  };
}

export type PostingsBuilder = ReturnType<typeof createPostingsBuilder>;
