import { containerBootstrap } from "@nlpjs/core";
import { LangEn } from "@nlpjs/lang-en";
import { LangFr } from "@nlpjs/lang-fr";
import { Nlp } from "@nlpjs/nlp";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Catalogue } from "../../src/dataset/model.ts";
import type { Question } from "./questions.ts";

/** Another program that gets the same questions. */
export interface Peer {
  readonly name: string;
  /** Largest number of agreements with which a question can be waited for. */
  readonly limit: number;
  /** Gets ready and gives what answers a question. */
  prepare(catalogue: Catalogue, corpus: readonly Question[]): Promise<(question: Question) => unknown>;
}

/** The words of every agreement in both languages, with the names of its parties. */
function documentsOf({ agreements, organisations }: Catalogue) {
  return agreements.map(({ id, title, summary, keywords, parties }) => ({
    id,
    title: `${title.fr} ${title.en}`,
    parties: parties.map(({ organisation }) => organisations.get(organisation)?.name.fr ?? "").join(" "),
    keywords: keywords.join(" "),
    summary: `${summary.fr} ${summary.en}`,
  }));
}
const fields = ["title", "parties", "keywords", "summary"];

/** Finds records by fuzzy matching over their texts. */
const fuse: Peer = {
  name: "fuse.js",
  limit: 10_000,
  async prepare(catalogue) {
    // Without ignoreLocation it looks at the beginning of each text only.
    const index = new Fuse(documentsOf(catalogue), { keys: fields, ignoreLocation: true, ignoreDiacritics: true });
    return ({ question }) => index.search(question, { limit: 10 });
  },
};

/** Finds records by the words of their texts. */
const miniSearch: Peer = {
  name: "MiniSearch",
  limit: 100_000,
  async prepare(catalogue) {
    const index = new MiniSearch({ fields, searchOptions: { fuzzy: 0.2 } });
    index.addAll(documentsOf(catalogue));
    return ({ question }) => index.search(question);
  },
};

/** Tells what kind of question it is, and with `names` also which organisations it names, as the engine does on its way. */
function nlpJs(name: string, limit: number, names: boolean): Peer {
  return {
    name,
    limit,
    async prepare({ organisations }, corpus) {
      const container = await containerBootstrap();
      for (const plugin of [Nlp, LangFr, LangEn]) container.use(plugin);
      const nlp = container.get("nlp");
      nlp.settings.autoSave = false;
      nlp.nluManager.settings.log = false;
      nlp.forceNER = names;
      const languages = ["fr", "en"];
      for (const language of languages) nlp.addLanguage(language);
      for (const { language, question, family } of corpus) nlp.addDocument(language, question, family);
      for (const { id, name: own, short, aliases } of names ? organisations.values() : []) {
        const texts = [...new Set([own.fr, own.en, short, ...aliases])];
        nlp.addNerRuleOptionTexts(languages, "organisation", id, texts);
      }
      await nlp.train();
      return ({ language, question }) => nlp.process(language, question);
    },
  };
}

export const peers: readonly Peer[] = [
  fuse,
  miniSearch,
  nlpJs("nlp.js, kinds of question only", Number.POSITIVE_INFINITY, false),
  nlpJs("nlp.js, kinds and organisations", 10_000, true),
];
