/** Words found by the pairs of neighbouring letters that they share with another. */
export interface BigramIndex {
  /** Positions of the words that share most pairs (Dice's coefficient), at most `limit`, best first, then by position. */
  closest(word: string, limit: number): number[];
}

/** A word must share this part of the pairs to be worth a comparison. */
const SHARED = 0.25;

/** Builds the index; memory is linear in the letters of the words. */
export function createBigramIndex(words: readonly string[]): BigramIndex {
  const postings = new Map<string, number[]>();
  words.forEach((word, position) => {
    for (const pair of pairsOf(word)) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [position]);
      else list.push(position);
    }
  });
  const sizes = words.map((word) => pairsOf(word).size);
  const counts = new Uint16Array(words.length);

  function closest(word: string, limit: number): number[] {
    const pairs = pairsOf(word);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const position of postings.get(pair) ?? []) {
        if (counts[position] === 0) touched.push(position);
        counts[position] = (counts[position] ?? 0) + 1;
      }
    }
    const scored: { position: number; score: number }[] = [];
    for (const position of touched) {
      const score = (2 * (counts[position] ?? 0)) / (pairs.size + (sizes[position] ?? 0));
      if (score >= SHARED) scored.push({ position, score });
      counts[position] = 0;
    }
    scored.sort((a, b) => b.score - a.score || a.position - b.position);
    return scored.slice(0, limit).map(({ position }) => position);
  }

  return { closest };
}

/** Its pairs of letters, with one for its first letter, as misspellings mostly keep it. */
function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>([`^${word.charAt(0)}`]);
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}
