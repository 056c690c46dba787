import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Language, Status } from "./engine/answer.ts";

/** What is counted, for `GET /metrics`. */
export interface Metrics {
  readonly registry: Registry;
  /** One question answered; `seconds` from its arrival to its answer. */
  question(
    labels: { readonly adapter: string; readonly status: Status; readonly language: Language },
    seconds: number,
  ): void;
  /** One digest done with: sent, refused, skipped, unsure … */
  digest(platform: string, outcome: string): void;
  /** One message to a platform that went wrong or had to be repeated, by what became of it. */
  post(platform: string, outcome: string): void;
  /** The data set that is served. */
  dataset(version: string, agreements: number): void;
}

/** Metrics in a registry of their own, with those of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: "maroc2030_questions_total",
    help: "Questions answered",
    labelNames: ["adapter", "status", "language"],
    registers,
  });
  const latency = new Histogram({
    name: "maroc2030_question_duration_seconds",
    help: "Time from a question's arrival to its answer",
    labelNames: ["adapter"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers,
  });
  const digests = new Counter({
    name: "maroc2030_digests_total",
    help: "Digests by what became of them",
    labelNames: ["platform", "outcome"],
    registers,
  });
  const posts = new Counter({
    name: "maroc2030_posts_total",
    help: "Messages to a platform by what became of them",
    labelNames: ["platform", "outcome"],
    registers,
  });
  const dataset = new Gauge({
    name: "maroc2030_dataset_agreements",
    help: "Agreements of the data set that is served",
    labelNames: ["version"],
    registers,
  });
  return {
    registry,
    question({ adapter, status, language }, seconds) {
      questions.inc({ adapter, status, language });
      latency.observe({ adapter }, seconds);
    },
    digest: (platform, outcome) => digests.inc({ platform, outcome }),
    post: (platform, outcome) => posts.inc({ platform, outcome }),
    dataset(version, agreements) {
      dataset.reset();
      dataset.set({ version }, agreements);
    },
  };
}
