/** What assistants read about the tools; in English, as their descriptions commonly are. */
export const toolTexts = {
  instructions:
    "Exact, sourced answers about Morocco’s digital agreements and the Digital Morocco 2030 strategy, in French or English. Quote figures as they stand, with their qualifier and deadline: they are announced, not achieved. A status other than “answered” means that the data set holds no answer: say so, and do not fill the gap.",
  ask: "Answers a question in free text, in French or English. The text holds the whole answer with its sources; `status` tells whether the data set holds it.",
  query:
    "Answers a structured query: what is asked (a total, a count, a list, a ranking, a comparison, a target …) over which agreements. For ids and queries, look at earlier answers.",
  agreement:
    "Reads one agreement by its id or its title: parties and signatories, dates, places, every figure with its sources, where sources disagree.",
  record: "One agreement with its sources, as JSON",
  strategy: "The Digital Morocco 2030 strategy with its targets, as JSON",
  noAgreement: (name: string): string => `There is no agreement ${JSON.stringify(name)}.`,
  near: (names: readonly string[]): string => `Near it: ${names.join("; ")}.`,
} as const;
