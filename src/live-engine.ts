import { createCatalogue } from "./dataset/catalogue.ts";
import { formatFault } from "./dataset/fault.ts";
import { loadDataset } from "./dataset/load.ts";
import { watchDataset } from "./dataset/watch.ts";
import { createEngine, type Engine } from "./engine/engine.ts";
import type { Log } from "./log.ts";

/** The data set cannot be served; the message lists its faults, one a line. */
export class DataError extends Error {}

/** The engine over the data set of the moment. */
export interface LiveEngine {
  /** The engine now; ask for it anew with every question. */
  readonly engine: () => Engine;
  close(): Promise<void>;
}

/** Most faults that one log line names. */
const faultLimit = 20;

/**
 * Builds the engine on a folder and follows its changes: a valid one is taken up, an invalid one is refused with its
 * reasons in the log while the last good data keeps serving. Throws a `DataError` when there is no good data to begin with.
 */
export async function startEngine(folder: string, log: Log, onChange: (engine: Engine) => void): Promise<LiveEngine> {
  const loaded = loadDataset(folder);
  if (!loaded.ok) {
    const { faults } = loaded;
    const count = `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${folder}`;
    throw new DataError([...faults.map(formatFault), count].join("\n"));
  }
  let engine = createEngine(createCatalogue(loaded.dataset));
  onChange(engine);
  const watcher = await watchDataset(folder, {
    version: () => engine.catalogue.version,
    onChange(catalogue) {
      engine = createEngine(catalogue);
      onChange(engine);
      log.info({ version: catalogue.version, agreements: catalogue.agreements.length }, "data set taken up");
    },
    onFaults(faults) {
      const named = faults.slice(0, faultLimit).map(formatFault);
      log.error({ faults: named, count: faults.length, version: engine.catalogue.version }, "data set refused");
    },
    onError: (error) => log.error({ err: error }, "the data set could not be read"),
  });
  return { engine: () => engine, close: () => watcher.close() };
}
