import type { Answer } from "../../src/engine/answer.ts";

/** An answer with every part that an adapter shows. */
export const sample: Answer = {
  language: "en",
  status: "answered",
  value: { amount: 850, unit: "jobs" },
  headline: "850 jobs are announced in Casablanca.",
  notes: ["They are the region’s.", "Announced, not achieved."],
  facts: [
    { label: "Arrow ECS", value: "at least 700 jobs", detail: "by 2030", agreement: "arrow" },
    { label: "KPMG: expertise centre", value: "150 jobs", detail: "by 2028", agreement: "kpmg" },
  ],
  caveats: ["Not added: 130,000 jobs, an objective of the whole programme."],
  sources: [
    { url: "https://example.org/a", publisher: "MAP", published: "2025-04-15", title: "Three memoranda" },
    { url: "https://example.org/b", publisher: "Le Matin" },
  ],
  agreements: ["arrow", "kpmg"],
  targets: [],
  reading: "jobs, in Casablanca",
  query: { what: { kind: "total", measure: { measures: ["jobs"] } }, where: { places: ["casablanca"] } },
  suggestions: ["Who signed the agreement with KPMG?"],
  choices: [],
  dataVersion: "0123456789ab",
  dataDate: "2026-11-23",
};
