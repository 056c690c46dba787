import type { Dataset } from "./schema.ts";

/** One thing wrong in the data set's files. */
export interface Fault {
  /** Relative to the data set's folder. */
  readonly file: string;
  /** Where in the file, such as `[3].roles[0].organisation`; empty for the file itself. */
  readonly path: string;
  readonly reason: string;
}

/** `agreements/x.json: parties[0].organisation: "y" does not exist` */
export function formatFault({ file, path, reason }: Fault): string {
  return path ? `${file}: ${path}: ${reason}` : `${file}: ${reason}`;
}

export function validateDataset(_dataset: Dataset): readonly Fault[] {
  return [];
}
