import type { Filter } from "../query.ts";
import { type Context, isOpen } from "./context.ts";
import { has, type Reading } from "./reading.ts";

/** "La part de l'État marocain": who pays stands in the label, not among the parties. */
function withoutPayers(context: Context, where: Filter): Filter {
  if (!has(context.reading, "v.pay", "a.share") || !where.organisations || !namedByKeyword(context.reading))
    return where;
  const { organisations: _, organisationsMode: __, ...rest } = where;
  return rest;
}

/** Agreements that carry every project named ("ENTA", "D4SD"); undefined when none is. */
export function namedByKeyword(reading: Reading): ReadonlySet<number> | undefined {
  let named: Set<number> | undefined;
  for (const span of reading.spans) {
    const proper = span.entries.filter((entry) => entry.kind === "keyword" && entry.proper);
    if (proper.length === 0) continue;
    const carrying = new Set(proper.flatMap((entry) => (entry.kind === "keyword" ? entry.agreements : [])));
    const known = named;
    const both: Set<number> = known ? new Set([...carrying].filter((agreement) => known.has(agreement))) : carrying;
    named = both.size > 0 ? both : named;
  }
  return named;
}

/** Stands for all agreements without listing them. */
export const everyAgreement: Pick<ReadonlySet<number>, "has"> = { has: () => true };

/** Ordinals of the agreements that the names of the question select; sectors describe, so they do not count. */
export function candidateAgreements(context: Context): Pick<ReadonlySet<number>, "has"> | undefined {
  const { sectors: _, types: __, due: ___, not: ____, ...rest } = context.where;
  const where = withoutPayers(context, rest);
  const named = namedByKeyword(context.reading);
  if (isOpen(where)) return named ?? everyAgreement;
  const agreements = context.select(where);
  const both = named ? agreements.filter((agreement) => named.has(agreement)) : agreements;
  return both.length > 0 ? new Set(both) : undefined;
}
