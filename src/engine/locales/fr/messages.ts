import { answers } from "./messages-answers.ts";
import { beside } from "./messages-beside.ts";
import { conflictTopics } from "./messages-conflicts.ts";
import { dialogue } from "./messages-dialogue.ts";
import { format } from "./messages-format.ts";
import { labels } from "./messages-labels.ts";
import { measures, money } from "./messages-measures.ts";
import { names } from "./messages-names.ts";
import { questions } from "./messages-questions.ts";
import { scope } from "./messages-scope.ts";

/** Everything that is said in French. Its type is the catalogue's: English must have the same sentences with the same parameters. */
export const messages = {
  answers,
  beside,
  conflictTopics,
  dialogue,
  format,
  labels,
  measures,
  money,
  names,
  questions,
  scope,
};
export type Messages = typeof messages;
