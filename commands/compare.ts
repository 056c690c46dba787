import { composeNotice } from "../src/engine/compose/dialogue.ts";
import type { MeasureSpec } from "../src/engine/query.ts";
import type { CommandDefinition, OptionDefinition, Texts } from "./definition.ts";
import { entitiesOf, filterOf } from "./options.ts";

const jobs: MeasureSpec = { measures: ["jobs"] };
const investment: MeasureSpec = { measures: ["investment"] };

function subject(name: Texts, description: Texts): OptionDefinition {
  return { name, description, kind: { type: "names", of: ["place", "organisation", "agreement"] } };
}

const nothingToCompare: Texts = {
  fr: "Il faut deux éléments différents à comparer.",
  en: "Name two different things to compare.",
};

const first = subject(
  { en: "first", fr: "premier" },
  { en: "Organisation, place or agreement", fr: "Organisation, lieu ou accord" },
);
const second = subject({ en: "second", fr: "deuxieme" }, { en: "What to compare it with", fr: "À comparer avec" });
const third = subject({ en: "third", fr: "troisieme" }, { en: "A third one", fr: "Un troisième" });
const fourth = subject({ en: "fourth", fr: "quatrieme" }, { en: "A fourth one", fr: "Un quatrième" });

export const compare: CommandDefinition = {
  name: { en: "compare", fr: "comparer" },
  description: {
    en: "Two to four organisations, places or agreements side by side",
    fr: "De deux à quatre organisations, lieux ou accords côte à côte",
  },
  options: [{ ...first, required: true }, { ...second, required: true }, third, fourth],
  examples: {
    en: ["compare first=Oujda second=Fez", "compare Nokia and KPMG"],
    fr: ["comparer premier=Oujda deuxieme=Fès", "comparer Nokia et KPMG"],
  },
  run: (values, { engine, language }) => {
    const named = ["first", "second", "third", "fourth"].map((name) => entitiesOf(values, name));
    // The same one twice is one.
    const different = new Map(named.filter((each) => each.length > 0).map((each) => [JSON.stringify(each), each]));
    if (different.size < 2) {
      const notice = { status: "unclear", headline: nothingToCompare[language], suggestions: [] } as const;
      return composeNotice(language, engine.catalogue, notice);
    }
    const subjects = [...different.values()].map(filterOf);
    const yardsticks = [
      { by: "measure" as const, measure: jobs },
      { by: "measure" as const, measure: investment },
      { by: "agreements" as const },
    ];
    return engine.answer({ what: { kind: "compare", subjects, yardsticks }, where: {} }, language);
  },
};
