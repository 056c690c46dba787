import type { Yardstick } from "../../query.ts";
import { type Context, comparedSubjects, type Rule, specOf, use, withoutDescriptions } from "../context.ts";
import { means } from "../link.ts";
import { contentAfter, contentBefore, has, type Reading, spansOf } from "../reading.ts";

/** "Compare X et Y", "X ou Y : qui crée le plus d'emplois ?", "X vs Y". */
export const compareRule: Rule = {
  name: "compare",
  build(context) {
    const { reading } = context;
    const subjects = comparedSubjects(context);
    if (subjects.length < 2) return undefined;
    const asked =
      has(reading, "a.compare") ||
      (has(reading, "q.who", "q.which", "q.whichones", "q.where", "q.when", "a.most", "a.least", "p.or") &&
        has(reading, "a.more", "a.less", "a.most", "a.least") &&
        (joinedByOr(reading) || listedFirst(context)));
    if (!asked || context.yesNo || restrictsDated(context)) return undefined;
    use(
      reading,
      "question",
      "q.whichones",
      "p.between",
      "a.compare",
      "a.more",
      "a.less",
      "a.most",
      "a.least",
      "a.than",
      "q.deadline",
      "q.who",
      "q.which",
      "p.or",
      "f.both",
      "n.agreement",
      "n.year",
    );
    return {
      what: { kind: "compare", subjects, yardsticks: yardsticksOf(context) },
      where: withoutDescriptions(context, subjects),
    };
  },
};

/** "L'accord le plus récent avec Nokia ou Orange": the names come after, so they restrict. */
function restrictsDated({ reading, slots }: Context): boolean {
  const first = slots.subjects[0]?.span ?? 0;
  return (
    has(reading, "n.agreement", "n.memorandum", "n.convention") &&
    !has(reading, "a.compare") &&
    spansOf(reading, "a.newest", "a.oldest").some((at) => at < first)
  );
}

function joinedByOr(reading: Reading): boolean {
  return spansOf(reading, "p.or").some((at) => contentBefore(reading, at) >= 0 && contentAfter(reading, at) >= 0);
}

/** "Casablanca, Oujda : où crée-t-on le plus d'emplois ?" */
function listedFirst(context: Context): boolean {
  const [first, second] = context.slots.subjects;
  return first !== undefined && second !== undefined && contentAfter(context.reading, first.span) === second.span;
}

function yardsticksOf(context: Context): Yardstick[] {
  const { reading, measure } = context;
  const yardsticks: Yardstick[] = [];
  if (measure) {
    const measures = measure.anyMoney ? (["investment"] as const) : measure.spec.measures;
    for (const name of measures) yardsticks.push({ by: "measure", measure: { ...measure.spec, measures: [name] } });
  }
  if (has(reading, "q.deadline")) yardsticks.push({ by: "deadline" });
  if (has(reading, "q.when", "a.oldest", "a.newest") && yardsticks.length === 0) yardsticks.push({ by: "signed-on" });
  if (yardsticks.length > 0) return yardsticks;
  const counts = spansOf(reading, "n.agreement", "n.memorandum", "n.convention", "n.partnership").some((at) => {
    const before = contentBefore(reading, at);
    return before >= 0 && means(reading.spans[before], "q.howmany", "a.more", "a.most", "a.less", "a.least", "a.total");
  });
  if (counts || context.periods.years.length >= 2 || has(reading, "q.howmany", "a.more", "a.most"))
    return [{ by: "agreements" }];
  return [
    { by: "measure", measure: specOf("jobs") },
    { by: "measure", measure: specOf("investment") },
    { by: "agreements" },
  ];
}
