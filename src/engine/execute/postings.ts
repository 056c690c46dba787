/** Terms with the documents that hold them and how much they weigh there: one flat array for all, so that 100,000 records stay small. */
export interface TermPostings {
  /** Number of documents that hold the term. */
  count(term: string): number;
  /** Where the term's postings begin and end in the two columns. */
  range(term: string): readonly [from: number, to: number];
  /** Documents, ascending within each term. */
  readonly documents: Int32Array;
  /** How much the term weighs in the document at the same position. */
  readonly weights: Uint16Array;
}

/** Grows by doubling; keeps postings in the order of their documents. */
function createColumn(): { push(value: number): void; values(): Int32Array } {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Int32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    values: () => values.subarray(0, length),
  };
}

/** Collects terms document by document, which must come in ascending order, then sorts them by term. */
export function createPostingsBuilder() {
  const idOf = new Map<string, number>();
  const counts: number[] = [];
  const terms = createColumn();
  const documents = createColumn();
  const weights = createColumn();
  const pending = new Map<number, number>();
  return {
    /** Number of a term, for {@link add}. */
    termOf(term: string): number {
      let id = idOf.get(term);
      if (id === undefined) {
        id = counts.length;
        idOf.set(term, id);
        counts.push(0);
      }
      return id;
    },
    /** Adds to the weight of a term in the current document. */
    add(term: number, weight: number): void {
      pending.set(term, (pending.get(term) ?? 0) + weight);
    },
    /** Closes the current document. */
    close(document: number): void {
      for (const [term, weight] of pending) {
        terms.push(term);
        documents.push(document);
        weights.push(weight);
        counts[term] = (counts[term] ?? 0) + 1;
      }
      pending.clear();
    },
    build(): TermPostings {
      const starts = new Int32Array(counts.length + 1);
      for (const [term, count] of counts.entries()) starts[term + 1] = (starts[term] ?? 0) + count;
      const next = starts.slice();
      const [termColumn, documentColumn, weightColumn] = [terms.values(), documents.values(), weights.values()];
      const sortedDocuments = new Int32Array(termColumn.length);
      const sortedWeights = new Uint16Array(termColumn.length);
      for (let at = 0; at < termColumn.length; at += 1) {
        const term = termColumn[at] ?? 0;
        const position = next[term] ?? 0;
        sortedDocuments[position] = documentColumn[at] ?? 0;
        sortedWeights[position] = Math.min(weightColumn[at] ?? 0, 65_535);
        next[term] = position + 1;
      }
      return {
        count(term) {
          const id = idOf.get(term);
          return id === undefined ? 0 : (counts[id] ?? 0);
        },
        range(term) {
          const id = idOf.get(term);
          return id === undefined ? [0, 0] : [starts[id] ?? 0, starts[id + 1] ?? 0];
        },
        documents: sortedDocuments,
        weights: sortedWeights,
      };
    },
  };
}
