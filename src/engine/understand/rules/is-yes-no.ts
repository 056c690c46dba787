import { agreementNouns } from "../kinds.ts";
import { means, namesIn } from "../link.ts";
import { has, type Reading, spansOf, wordsOf } from "../reading.ts";
import { asksDate } from "./attributes.ts";

const auxiliaries = new Set(
  "is are was were do does did has have had will would can could should isnt arent wasnt didnt doesnt".split(" "),
);

const invertible = new Set(
  "est sont a ont va vont doit doivent peut peuvent sera seront etait avait faut fait font prevoit prevoient concerne".split(
    " ",
  ),
);

const pronouns = new Set(["til", "tils", "telle", "il", "elle", "ils", "elles", "on", "ce", "t"]);

/** True when the question wants a yes or a no: "est-ce que", inversion, an auxiliary first, "vrai ou faux", or a statement with "?". */
export function isYesNo(reading: Reading): boolean {
  const asks =
    asksDate(reading) ||
    has(
      reading,
      "q.howmany",
      "q.howmuch",
      "q.who",
      "q.where",
      "q.list",
      "q.source",
      "q.deadline",
      "q.whichones",
      "q.duration",
      "q.kind",
      "a.share",
      "a.average",
    ) ||
    asksWhat(reading) ||
    spansOf(reading, "q.which").some((at) => !isInnerThat(reading, at));
  // "Plus d'accords en 2023 ou en 2026 ?" asks which.
  if (has(reading, "p.or") && has(reading, "a.more", "a.less", "a.most") && !has(reading, "a.than", "q.yesno"))
    return false;
  if (has(reading, "q.yesno"))
    return (
      !asks ||
      reading.spans.some(
        (span, at) =>
          means(span, "q.yesno") &&
          wordsOf(reading, span).join(" ").startsWith("est ce que") &&
          !means(reading.spans[at - 1], "q.when", "q.where", "q.who", "q.which", "q.howmany"),
      )
    );
  if (asks) return false;
  if (has(reading, "q.exists")) return true;
  // "…, non ?"
  const last = reading.text.tokens.at(-1);
  if (last?.text === "non" && reading.text.original.slice(last.end).includes("?")) return true;
  if (startsWithAuxiliary(reading) || hasInversion(reading)) return true;
  return isStatement(reading);
}

/** "De quoi s'agit-il", "avec qui … a-t-il signé": the pronoun after the verb asks nothing by itself. */
function asksWhat(reading: Reading): boolean {
  return spansOf(reading, "q.about", "n.partner").some((at) => {
    const [first, second] = wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 });
    return second !== undefined && ["de", "en", "avec", "que", "with"].includes(first ?? "");
  });
}

/** "que" after a verb is a conjunction, not a question: "il est vrai que …". */
function isInnerThat(reading: Reading, at: number): boolean {
  const words = wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 });
  if (at > 0 && means(reading.spans[at], "a.than") && has(reading, "a.more", "a.less", "b.gt", "b.lt")) return true;
  return at > 0 && words.length === 1 && (words[0] === "que" || words[0] === "qu" || words[0] === "k");
}

function startsWithAuxiliary(reading: Reading): boolean {
  const { tokens } = reading.text;
  const first = tokens.findIndex(
    (token, at) =>
      at < 8 &&
      auxiliaries.has(token.text) &&
      (token.sentenceStart || at === 0 || /[,.!:?—-]/.test(token.before) || reading.roles[0] === "neutral"),
  );
  if (first < 0) return false;
  const next = tokens[first + 1]?.text ?? "";
  // "can you tell me", "could I get": politeness, not a question.
  return !["you", "u", "i", "we", "me"].includes(next);
}

/** "date-t-il", "créent-ils", "a-t-on". */
function hasInversion(reading: Reading): boolean {
  const { tokens } = reading.text;
  return tokens.some((token, at) => {
    if (at === 0 || !pronouns.has(token.text) || token.text === "t" || token.text === "ce") return false;
    if (/^-/.test(token.before) || token.text === "til" || token.text === "tils") return true;
    const verb = tokens[at - 1]?.text === "t" ? tokens[at - 2] : tokens[at - 1];
    // "doit il", "a t il" without hyphens.
    return verb !== undefined && invertible.has(verb.text) && reading.language === "fr" && token.before === " ";
  });
}

/** "Nokia a signé avec le Maroc ?": names, a verb, a question mark. */
function isStatement(reading: Reading): boolean {
  const { original, tokens } = reading.text;
  if (!original.includes("?") || tokens.length < 4) return false;
  const measured = has(reading, "m.jobs", "m.investment", "m.funding");
  const verb =
    (has(reading, "v.sign") && !measured) ||
    (has(reading, "v.create") && reading.spans.some((span) => span.number !== undefined));
  // "accords signés par Safra Catz ?": a participle after its noun states nothing.
  if (spansOf(reading, "v.sign").some((at) => means(reading.spans[at - 1], ...agreementNouns))) return false;
  const name = reading.spans.some(
    (span) => namesIn(span, "organisation").length > 0 || namesIn(span, "person").length > 0,
  );
  return verb && name && !has(reading, "f.and");
}
