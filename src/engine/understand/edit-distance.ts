/** Longest word compared; anything longer is not a misspelt name. */
const LONGEST = 96;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours: 1 each) when it is at most `limit`,
 * else `limit + 1`. Only the cells within `limit` of the diagonal are filled.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return beyond;
  let [above, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= b.length; column += 1) previous[column] = Math.min(column, beyond);
  for (let row = 1; row <= a.length; row += 1) {
    const first = Math.max(1, row - limit);
    const last = Math.min(b.length, row + limit);
    current[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    let best: number = current[first - 1] ?? beyond;
    const letter = a.charCodeAt(row - 1);
    const before = row > 1 ? a.charCodeAt(row - 2) : -1;
    for (let column = first; column <= last; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = (previous[column - 1] ?? beyond) + (letter === other ? 0 : 1);
      // The cell above the band's right edge was not filled in the previous row.
      if (column < row + limit) cost = Math.min(cost, (previous[column] ?? beyond) + 1);
      cost = Math.min(cost, (current[column - 1] ?? beyond) + 1);
      if (column > 1 && letter === b.charCodeAt(column - 2) && before === other) {
        cost = Math.min(cost, (above[column - 2] ?? beyond) + 1);
      }
      current[column] = Math.min(cost, beyond);
      if (cost < best) best = cost;
    }
    if (best > limit) return beyond;
    [above, previous, current] = [previous, current, above];
  }
  return Math.min(previous[b.length] ?? beyond, beyond);
}

/** Edits allowed in a word of this many letters: none up to 3, one up to 7, then two. Measured on misspelt Moroccan names. */
export function editLimit(length: number): 0 | 1 | 2 {
  return length <= 3 ? 0 : length <= 7 ? 1 : 2;
}

/**
 * How far a typed word is from a known one when it may be a misspelling of it, else undefined. The shorter of the two sets the
 * limit, digits must agree ("GITEX 2024" is no misspelt "GITEX 2025"), and the first letter may only differ by a single edit
 * in a word of five letters or more.
 */
export function misspelling(typed: string, known: string): 0 | 1 | 2 | undefined {
  const shorter = Math.min(typed.length, known.length);
  const limit = editLimit(shorter);
  if (typed !== known && limit === 0) return undefined;
  const distance = editDistance(typed, known, limit);
  if (distance > limit) return undefined;
  if (typed.charCodeAt(0) !== known.charCodeAt(0) && (distance > 1 || shorter < 5)) return undefined;
  if (distance > 0 && digitsOf(typed) !== digitsOf(known)) return undefined;
  return distance as 0 | 1 | 2;
}

function digitsOf(word: string): string {
  let digits = "";
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += word.charAt(index);
  }
  return digits;
}
