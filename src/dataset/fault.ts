/** One thing wrong in the data set's files. */
export interface Fault {
  /** Relative to the data set's folder. */
  readonly file: string;
  /** Where in the file, such as `parties[0].signatory`; in a file of many records it begins with the record's id. Empty for the file itself. */
  readonly path: string;
  readonly reason: string;
}

/** `people.json: jane-doe.roles[0].organisation: "acme" does not exist` */
export function formatFault({ file, path, reason }: Fault): string {
  return path ? `${file}: ${path}: ${reason}` : `${file}: ${reason}`;
}

/** `["roles", 0, "title"]` → `roles[0].title` */
export function formatPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    "",
  );
}
