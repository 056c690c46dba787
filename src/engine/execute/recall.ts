import type { Postings } from "../../dataset/model.ts";
import type { Filter, Query } from "../query.ts";
import type { Result } from "../result.ts";

/** Results that a question may ask for again: its rules look at some before they choose. */
const RECENT = 16;
/** Results over the whole data set: there are few such questions, they come from everybody, and each rests on every record. */
const WHOLE = 64;

/** The last found values by key, the oldest dropped first. */
function createStore<Value>(limit: number) {
  const values = new Map<string, Value>();
  return (key: string, find: () => Value): Value => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (values.size >= limit) {
      for (const oldest of values.keys()) {
        values.delete(oldest);
        break;
      }
    }
    values.set(key, found);
    return found;
  };
}

/** Remembers what queries came to. Queries are equal when they say the same in the same order. */
export function recallResults(execute: (query: Query) => Result): (query: Query) => Result {
  const recent = createStore<Result>(RECENT);
  const whole = createStore<Result>(WHOLE);
  return (query) => {
    const recall = Object.keys(query.where).length === 0 ? whole : recent;
    const result = recall(JSON.stringify(query), () => execute(query));
    return result.query === query ? result : { ...result, query };
  };
}

/** Remembers which agreements filters left. */
export function recallSelections(select: (where: Filter) => Postings): (where: Filter) => Postings {
  const recent = createStore<Postings>(RECENT);
  return (where) => recent(JSON.stringify(where), () => select(where));
}
