import type { Rule } from "../context.ts";
import { conflictRule, deadlineRule, kindRule, sourceRule, whenRule, whereRule } from "./attributes.ts";
import { compareRule } from "./compare.ts";
import { listRule, namesRule, sheetRule } from "./lists.ts";
import { datedRule, rankRule } from "./rank.ts";
import { averageRule, shareRule } from "./share.ts";
import { strategyRule, targetRule } from "./strategy.ts";
import { countRule, labelRule, thresholdRule, totalRule } from "./totals.ts";
import { whoRule } from "./who.ts";
import { yesNoRule } from "./yes-no.ts";

/** Every way in which a question can be read; the first that fits wins, so the more demanding come first. */
export const rules: readonly Rule[] = [
  strategyRule, // the strategy's own facts, before its targets
  targetRule,
  shareRule, // "what share comes from KPMG" asks for no source
  sourceRule, // "where does the 150 jobs figure come from" asks neither where nor for jobs
  conflictRule,
  compareRule, // two subjects side by side, before either is read alone
  yesNoRule,
  averageRule,
  rankRule, // "who promises most" before "who"
  datedRule, // "the latest agreement" before lists
  thresholdRule,
  kindRule,
  deadlineRule, // "when will the jobs be created" before "when"
  whenRule,
  whereRule,
  whoRule,
  labelRule, // figures by their own words, before the measures in general
  countRule,
  totalRule,
  sheetRule,
  listRule,
  namesRule,
];
