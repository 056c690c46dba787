import type { Outcome } from "./measure.ts";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Three significant digits, without an exponent. */
function digits(number: number): string {
  return number >= 100 ? whole.format(number) : String(Number(number.toPrecision(3)));
}

const head =
  "agreements|program|asked|asked/s|p50 ms|p99 ms|max ms|p50 vs ours|read s|check s|index s|heap MB|RSS MB|p50 growth".split(
    "|",
  );

function rowsOf(outcome: Outcome, base: Outcome | undefined): readonly (readonly string[])[] {
  const { agreements, engine, peers, reading, checking, indexing, heap, resident } = outcome;
  const growth = base && agreements > base.agreements ? `×${digits(engine.p50 / base.engine.p50)}` : "";
  const times = ({ count, perSecond, p50, p99, max }: Outcome["engine"]) => [
    whole.format(count),
    ...[perSecond, p50, p99, max].map(digits),
  ];
  const own = [...times(engine), "", ...[reading, checking, indexing, heap, resident].map(digits), growth];
  return [
    [whole.format(agreements), "maroc-2030", ...own],
    ...peers.map(({ name, preparing, latencies }) =>
      latencies
        ? ["", name, ...times(latencies), `×${digits(latencies.p50 / engine.p50)}`, "", "", digits(preparing)]
        : ["", name, "not run"],
    ),
  ];
}

/** The outcomes as one table, numbers to the right; growth is counted from the first synthetic set. */
export function writeTable(outcomes: readonly Outcome[]): string {
  const base = outcomes[1];
  const rows = [head, ...outcomes.flatMap((outcome) => rowsOf(outcome, base))];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    widths.map((width, at) => (at === 1 ? (row[at] ?? "").padEnd(width) : (row[at] ?? "").padStart(width))).join("  "),
  );
  const [title = "", ...body] = lines;
  return [title, "-".repeat(title.length), ...body].map((line) => line.trimEnd()).join("\n");
}

interface Target {
  readonly name: string;
  readonly limit: number;
  readonly reached: number | undefined;
}

/** What the outcomes reach of what is aimed at, one line each. */
export function writeTargets(outcomes: readonly Outcome[]): string {
  const [shipped, base] = outcomes;
  const large = outcomes.find(({ agreements }) => agreements === 100_000);
  const faster = outcomes
    .slice(1)
    .flatMap(({ agreements, engine, peers }) =>
      peers.flatMap(({ name, latencies }) =>
        latencies && latencies.p50 < engine.p50 ? [`MISSED  at ${whole.format(agreements)} ${name} is faster`] : [],
      ),
    );
  const targets: readonly Target[] = [
    { name: "p50 on the shipped data, ms", limit: 0.15, reached: shipped?.engine.p50 },
    { name: "p99 on the shipped data, ms", limit: 1, reached: shipped?.engine.p99 },
    { name: "p99 at 100,000, ms", limit: 5, reached: large?.engine.p99 },
    { name: "check and index 100,000, s", limit: 6, reached: large && large.checking + large.indexing },
    { name: "RSS at 100,000, MB", limit: 800, reached: large?.resident },
    {
      name: "growth of p50 from 1,000 to 100,000",
      limit: 3,
      reached: large && base && large.engine.p50 / base.engine.p50,
    },
  ];
  const width = Math.max(...targets.map(({ name }) => name.length));
  const lines = targets
    .filter(({ reached }) => reached !== undefined)
    .map(({ name, limit, reached = Number.NaN }) => {
      const verdict = reached <= limit ? "reached" : "MISSED";
      return `${verdict}  ${name.padEnd(width)}  ${digits(reached)} (at most ${limit})`;
    });
  return [...lines, ...faster].join("\n");
}
