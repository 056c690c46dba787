import type { Postings } from "../../dataset/model.ts";

/** Below this many entries sorting beats marking a field of the catalogue's size. */
const FEW = 2000;

/** Numbers of any order and with repeats, as postings. `size`: one more than the largest that may occur. */
export function toPostings(numbers: readonly number[], size: number): Postings {
  if (numbers.length < 2) return numbers;
  if (numbers.length < FEW) {
    const sorted = [...numbers].sort((left, right) => left - right);
    return sorted.filter((number, at) => number !== sorted[at - 1]);
  }
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number] = 1;
  const postings: number[] = [];
  for (let number = 0; number < size; number += 1) if (marks[number] === 1) postings.push(number);
  return postings;
}

/** Everything that stands in any of the lists. */
export function unite(lists: readonly (Postings | undefined)[], size: number): Postings {
  const known = lists.filter((list) => list !== undefined && list.length > 0) as readonly Postings[];
  return known.length === 1 ? (known[0] ?? []) : toPostings(known.flat(), size);
}
