import type { Migration } from "kysely";
import { first } from "./0001-first.ts";
import { digests } from "./0002-digests.ts";
import { digestFaults } from "./0003-digest-faults.ts";

/** Every migration, oldest first. One that was released never changes; a change of the schema is a new file. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": first,
  "0002-digests": digests,
  "0003-digest-faults": digestFaults,
};
