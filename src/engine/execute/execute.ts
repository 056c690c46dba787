import type { Catalogue } from "../../dataset/model.ts";
import type { Query } from "../query.ts";
import type { Result } from "../result.ts";
import { executeAttribute } from "./attribute.ts";
import { executeAverage } from "./average.ts";
import { executeCompare } from "./compare.ts";
import type { Context } from "./context.ts";
import { executeCount } from "./count.ts";
import { executeList } from "./list.ts";
import { executeRank } from "./rank.ts";
import { executeDeadlines, executeProfile, executeSheet, executeStrategy } from "./records.ts";
import { executeShare } from "./share.ts";
import { executeTarget } from "./target.ts";
import { executeTest } from "./test.ts";
import type { TextIndex } from "./text-index.ts";
import { executeTopic } from "./topic.ts";
import { executeTotal } from "./total.ts";

/** What the data set says to a query, by the rules of meaning of the contract. `index` must be made from the same catalogue. */
export function execute(query: Query, catalogue: Catalogue, index: TextIndex): Result {
  const context: Context = { catalogue, index };
  const { what } = query;
  switch (what.kind) {
    case "total":
      return executeTotal(query, what, context);
    case "count":
      return executeCount(query, what, context);
    case "list":
      return executeList(query, what, context);
    case "sheet":
      return executeSheet(query, context);
    case "attribute":
      return executeAttribute(query, what, context);
    case "rank":
      return executeRank(query, what, context);
    case "compare":
      return executeCompare(query, what, context);
    case "average":
      return executeAverage(query, what, context);
    case "share":
      return executeShare(query, what, context);
    case "test":
      return executeTest(query, what, context);
    case "target":
      return executeTarget(query, what, context);
    case "deadlines":
      return executeDeadlines(query, context);
    case "strategy":
      return executeStrategy(query, what, context);
    case "profile":
      return executeProfile(query, what, context);
    case "topic":
      return executeTopic(query, what, context);
    default:
      return what satisfies never;
  }
}
