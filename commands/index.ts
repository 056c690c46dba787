import { agreement, agreements } from "./agreements.ts";
import { ask } from "./ask.ts";
import { compare } from "./compare.ts";
import { deadlines, targets } from "./deadlines.ts";
import type { CommandDefinition } from "./definition.ts";
import { digest } from "./digest.ts";
import { investment, jobs } from "./figures.ts";
import { help } from "./help.ts";

/** Every command, in the order in which help shows them. */
export const commands: readonly CommandDefinition[] = [
  ask,
  jobs,
  investment,
  agreements,
  agreement,
  compare,
  deadlines,
  targets,
  digest,
  help,
];
