import type { Engine } from "../../src/engine/engine.ts";
import type { Query, What } from "../../src/engine/query.ts";

/**
 * True when two queries ask the same: equal but for the order of their values, or asking the same of what comes down to the same
 * agreements and figures. So an agreement may be named by its parties or by its id, a figure by its measure or by its label.
 * Where the data is silent only equal queries are the same.
 */
export function sameMeaning(engine: Engine, expected: Query, got: Query): boolean {
  const told = expected.what.kind === "topic" && got.what.kind === "sheet";
  if (!told && canonical(essence(expected.what)) !== canonical(essence(got.what))) return false;
  if (canonical(expected) === canonical(got)) return true;
  const [left, right] = [engine.execute(expected), engine.execute(got)];
  if (left.status !== "answered" || right.status !== "answered")
    return canonical(expected.where) === canonical(got.where);
  const said = ({ value, date, verdict, agreements, targets, sources }: typeof left) =>
    canonical({ value, date, verdict, agreements, targets, sources });
  return said(left) === said(right);
}

/** What a query asks, without what the words decide and the data does not tell apart: its result tells whether they differ. */
function essence(what: What): unknown {
  switch (what.kind) {
    case "topic":
      return what.answer === undefined || what.answer === "list" ? found : { kind: what.kind, answer: what.answer };
    case "list":
      return propertyOf(what);
    case "test": {
      const { definite: _, ...rest } = what;
      return loosely(rest);
    }
    case "target": {
      const { targets: _, ...rest } = what;
      return rest;
    }
    default:
      return loosely(what);
  }
}

/** Agreements found by their words: one of them may be told at once. */
const found = { kind: "list", of: "agreements" };

/** Without the unit and the labels that narrow a measure: the sum shows what they left. */
function loosely(what: object): unknown {
  return JSON.parse(JSON.stringify(what, (key, value) => (key === "unit" || key === "figures" ? undefined : value)));
}

/** "The sectors of the agreement" may be listed or told as its property. */
function propertyOf(what: Extract<What, { kind: "list" }>): unknown {
  if (what.of === "sectors") return { kind: "attribute", attribute: "sectors" };
  if (what.of === "people") return { kind: "attribute", attribute: "signatories" };
  if (what.of === "places") return { kind: "attribute", attribute: "places" };
  return what;
}

/** JSON with sorted members and sorted lists: all lists of a query mean sets, but for the two subjects of a claim. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([key, member]) =>
        `${key}:${key === "subjects" && "relation" in value ? JSON.stringify(member) : canonical(member)}`,
    );
  return `{${members.join()}}`;
}
