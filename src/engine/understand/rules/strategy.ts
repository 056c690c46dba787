import type { Rule } from "../context.ts";
import { askedNoun, isOpen, use, useSpans } from "../context.ts";
import { means, namesIn } from "../link.ts";
import { has, spansOf } from "../reading.ts";

/** Questions about the strategy itself: when and where it was launched, by whom, its axes and levers. */
export const strategyRule: Rule = {
  name: "strategy",
  build(context) {
    const { reading, measure, targets } = context;
    const launch = reading.spans.some((span) => namesIn(span, "event").includes(reading.catalogue.strategy.event));
    if (!has(reading, "n.strategy") && !launch) return undefined;
    if (
      has(reading, "n.agreement", "n.memorandum", "n.convention", "v.sign") ||
      (targets && targets.measures.length > 0) ||
      measure
    )
      return undefined;
    const dated = reading.spans.some((span) => span.date !== undefined);
    const claimed = context.yesNo && dated && has(reading, "v.launch") ? (context.periods.signed ?? {}) : undefined;
    const attribute = claimed
      ? "launched-on"
      : has(reading, "s.axes")
        ? "axes"
        : has(reading, "s.enablers")
          ? "enablers"
          : has(reading, "q.source")
            ? "sources"
            : has(reading, "q.who")
              ? "people"
              : has(reading, "q.when")
                ? "launched-on"
                : has(reading, "q.where")
                  ? "launched-in"
                  : has(reading, "q.about", "q.which") &&
                      !has(reading, "n.target", "n.project") &&
                      isOpen(context.where)
                    ? "summary"
                    : undefined;
    if (!attribute) return undefined;
    use(
      reading,
      "question",
      "n.strategy",
      "v.launch",
      "s.axes",
      "s.enablers",
      "q.who",
      "q.when",
      "q.where",
      "q.about",
      "q.which",
      "q.source",
      "n.person",
      "v.announce",
      "n.target",
    );
    return { what: { kind: "strategy", attribute, ...(claimed ? { claimed } : {}) }, where: {} };
  },
};

/** The strategy's targets, alone or beside what the agreements announce. */
export const targetRule: Rule = {
  name: "target",
  build(context) {
    const { reading, targets, bounds, yesNo } = context;
    if (!targets) return undefined;
    useSpans(reading, "question", targets.spans);
    const noun = askedNoun(reading, "q.howmany");
    if (noun >= 0 && means(reading.spans[noun], "n.target") && targets.measures.length === 0) {
      use(reading, "question", "q.howmany", "q.exists", "v.create", "n.strategy", "f.it");
      return { what: { kind: "count", of: "targets" }, where: {} };
    }
    use(
      reading,
      "question",
      "n.target",
      "n.strategy",
      "v.launch",
      "n.phase",
      "n.year",
      "t.new",
      "u.percent",
      "u.mad",
      "m.people",
      "n.country",
      "a.total",
      "a.top",
      "a.share",
      "t.original",
      "m.beneficiaries",
      "m.coverage",
      "v.create",
      "f.it",
    );
    for (const at of spansOf(reading, "m.startups", "m.centres")) reading.roles[at] ??= "question";
    reading.spans.forEach((span, at) => {
      if (span.date) reading.roles[at] ??= "slot";
      if (namesIn(span, "sector").length > 0) reading.roles[at] = "question";
    });
    const beside = has(reading, "a.compare", "n.agreement", "v.announce");
    use(reading, "question", "a.compare", "n.agreement");
    const claim = yesNo ? bounds[0] : undefined;
    if (claim) useSpans(reading, "question", claim.spans);
    const claimed = claim && {
      ...(claim.min !== undefined ? { min: claim.min } : {}),
      ...(claim.max !== undefined ? { max: claim.max } : {}),
      strict: claim.strict,
    };
    return { what: { kind: "target", targets: [...targets.ids], beside, ...(claimed ? { claimed } : {}) }, where: {} };
  },
};
