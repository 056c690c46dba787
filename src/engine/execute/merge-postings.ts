import type { Postings } from "../../dataset/model.ts";

/** Below this many entries sorting beats marking a field of the catalogue's size. */
const FEW = 2000;

/** Numbers of any order and with repeats, as postings. `size`: one more than the largest that may occur. */
export function toPostings(numbers: readonly number[], size: number): Postings {
  return isAscending(numbers) ? numbers : mergeLists([numbers], numbers.length, size);
}

/** Everything that stands in any of the lists, each of them ascending. */
export function unite(lists: readonly (Postings | undefined)[], size: number): Postings {
  const known = lists.filter((list) => list !== undefined && list.length > 0) as readonly Postings[];
  const [first, second] = known;
  if (!first || !second) return first ?? [];
  if (known.length === 2) return uniteTwo(first, second);
  let length = 0;
  for (const list of known) length += list.length;
  return mergeLists(known, length, size);
}

function uniteTwo(left: Postings, right: Postings): Postings {
  const united: number[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const one = left[l] ?? 0;
    const other = right[r] ?? 0;
    united.push(one < other ? one : other);
    if (one <= other) l += 1;
    if (other <= one) r += 1;
  }
  for (; l < left.length; l += 1) united.push(left[l] ?? 0);
  for (; r < right.length; r += 1) united.push(right[r] ?? 0);
  return united;
}

function mergeLists(lists: readonly (readonly number[])[], length: number, size: number): Postings {
  if (length < FEW) {
    const sorted = lists.flat().sort((left, right) => left - right);
    return sorted.filter((number, at) => number !== sorted[at - 1]);
  }
  const marks = new Uint8Array(size);
  for (const list of lists) for (const number of list) marks[number] = 1;
  const postings: number[] = [];
  for (let number = 0; number < size; number += 1) if (marks[number] === 1) postings.push(number);
  return postings;
}

function isAscending(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at += 1) if ((numbers[at - 1] ?? 0) >= (numbers[at] ?? 0)) return false;
  return true;
}

/** Tells whether a number is in a list, for lists that may be as long as the catalogue. */
export function createMembership(postings: Postings, size: number): { has(number: number): boolean } {
  if (postings.length < FEW) return new Set(postings);
  const marks = new Uint8Array(size);
  for (const number of postings) marks[number] = 1;
  return { has: (number) => marks[number] === 1 };
}

/** What stands in all of the lists, each of them ascending; everything is meant by no list at all, which is an error of the caller. */
export function intersect(lists: readonly Postings[]): Postings {
  const [shortest, ...others] = [...lists].sort((left, right) => left.length - right.length);
  if (!shortest) return [];
  return others.reduce((kept: Postings, list) => intersectTwo(kept, list), shortest);
}

/** The shorter list is walked; the longer one is searched by halves when it is much longer. */
function intersectTwo(short: Postings, long: Postings): Postings {
  if (short.length * 16 < long.length) return short.filter((number) => holds(long, number));
  const both: number[] = [];
  for (let left = 0, right = 0; left < short.length && right < long.length; ) {
    const one = short[left] ?? 0;
    const other = long[right] ?? 0;
    if (one === other) both.push(one);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return both;
}

/** Binary search in postings. */
export function holds(postings: Postings, wanted: number): boolean {
  let low = 0;
  let high = postings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = postings[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
