import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatFault } from "../../src/dataset/fault.ts";
import { loadDataset } from "../../src/dataset/load.ts";

const shipped = "data";

/** New values by path: `parties[2].organisation`; `sectors[]` appends, undefined removes. */
export type Changes = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

function apply(record: Node, changes: Changes): void {
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.replace(/\[(\d*)\]/g, ".$1").split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((node, key) => node[key] as Node, record);
    if (Array.isArray(parent) && last === "") parent.push(value);
    else parent[last] = value;
  }
}

/** A copy of the shipped data set in a temporary folder, to be broken and mended. */
export function copyDataset() {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  cpSync(shipped, folder, { recursive: true });
  const touched = new Set<string>();

  function write(file: string, text: string): void {
    touched.add(file);
    writeFileSync(join(folder, file), text);
  }
  return {
    folder,
    write,
    /** Changes the record with that id, or the file's only record; an unknown id appends a record to the file. */
    edit(file: string, id: string | undefined, changes: Changes): void {
      const content: Node | Node[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (!Array.isArray(content)) apply(content, changes);
      else {
        const record = content.find((item) => item.id === id);
        if (record) apply(record, changes);
        else content.push({ id, ...changes });
      }
      write(file, JSON.stringify(content));
    },
    remove(file: string): void {
      touched.add(file);
      rmSync(join(folder, file));
    },
    /** Everything that is wrong with the copy, as it is printed. */
    faults(): readonly string[] {
      const loaded = loadDataset(folder);
      return loaded.ok ? [] : loaded.faults.map(formatFault);
    },
    mend(): void {
      for (const file of touched) {
        rmSync(join(folder, file), { force: true });
        if (existsSync(join(shipped, file))) cpSync(join(shipped, file), join(folder, file));
      }
      touched.clear();
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
