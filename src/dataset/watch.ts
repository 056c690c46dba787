import { watch } from "chokidar";
import { createCatalogue } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { loadDataset } from "./load.ts";
import type { Catalogue } from "./model.ts";

/** Files must have been still for this long before they are read, in milliseconds: an editor or a checkout writes many. */
const settleTime = 400;

export interface WatchOptions {
  /** Version of the data set that is served; the same one again is no change. */
  readonly version: () => string;
  readonly onChange: (catalogue: Catalogue) => void;
  /** The folder holds a data set with these faults; nothing changes. */
  readonly onFaults: (faults: readonly Fault[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Watches a data set's folder and reads it again when it changes, within 2 seconds. Resolves when it watches. */
export async function watchDataset(
  folder: string,
  { version, onChange, onFaults, onError }: WatchOptions,
): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  function reload(): void {
    try {
      const loaded = loadDataset(folder);
      if (!loaded.ok) onFaults(loaded.faults);
      else if (loaded.dataset.version !== version()) onChange(createCatalogue(loaded.dataset));
    } catch (error) {
      onError(error);
    }
  }
  const watcher = watch(folder, { ignoreInitial: true, ignored: (path) => /(?:^|[\\/])\.[^\\/]+$|~$/.test(path) });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(reload, settleTime);
  });
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
