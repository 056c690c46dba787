import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** Milliseconds between two signs of life of a holder. */
const heartbeat = 2000;
/** Milliseconds without a sign of life after which a holder on another machine or in another container counts as dead. */
const silence = 10_000;

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  /** Machine, its run since it was started, and space of process ids: the pid means something there only. */
  place: z.string(),
  /** When the process started, as the system counts it; a pid that is used again has another. */
  started: z.string().optional(),
});
type Holder = z.infer<typeof holderSchema>;

/** A lock that is held. */
export interface FolderLock {
  /** Gives it up; the lock file goes. */
  release(): Promise<void>;
}

/** Somebody else holds the lock. */
export class FolderLockedError extends Error {
  override readonly name = "FolderLockedError";
  readonly pid: number | undefined;

  constructor(pid: number | undefined) {
    super(`held by process ${pid ?? "of unknown id"}`);
    this.pid = pid;
  }
}

function orUndefined(read: () => string): string | undefined {
  try {
    return read().trim();
  } catch {
    return undefined;
  }
}

/**
 * State of a process and its start time in clock ticks since the machine's start: fields 3 and 22 of proc(5) `stat`,
 * after the name in brackets. Undefined where the system has no such file.
 */
function statOf(pid: number): { readonly state: string; readonly started: string } | undefined {
  const line = orUndefined(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  const fields = line?.slice(line.lastIndexOf(")") + 2).split(" ");
  const [state, started] = [fields?.at(0), fields?.at(19)];
  return state === undefined || started === undefined ? undefined : { state, started };
}

function placeOfThisProcess(): string {
  const boot = orUndefined(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const processes = orUndefined(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), boot, processes].filter(Boolean).join(" ");
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but another user's.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** The holder written in a lock file; undefined while it is being written. */
function readHolder(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** True when the file's holder gives a sign of life before it has been silent for too long. */
async function showsLife(path: string): Promise<boolean> {
  const { mtimeMs: first } = await stat(path);
  if (Date.now() - first > 6 * silence) return false;
  for (const end = Date.now() + silence; Date.now() < end; await sleep(heartbeat / 4)) {
    if ((await stat(path)).mtimeMs !== first) return true;
  }
  return false;
}

async function isAlive(holder: Holder | undefined, path: string): Promise<boolean> {
  if (holder?.place !== placeOfThisProcess()) return await showsLife(path);
  if (!exists(holder.pid)) return false;
  const now = statOf(holder.pid);
  // Where the system does not tell when a process started, the pid may be another program's by now.
  if (!now || holder.started === undefined) return await showsLife(path);
  // A zombie is dead: its parent has not asked for its exit status yet.
  return now.started === holder.started && !["Z", "X"].includes(now.state);
}

/** Takes a dead holder's file away. Another process may have done so and locked anew since it was read: that one's is put back. */
async function removeStale(path: string, content: string, token: string): Promise<void> {
  const aside = `${path}.${token}`;
  await rename(path, aside);
  if ((await readFile(aside, "utf8")) !== content) await link(aside, path);
  await rm(aside);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

/**
 * Takes a lock file, which one process alone can hold. A lock of a process that died, even by kill -9 or with its
 * machine, is taken over; across containers and machines after some seconds of silence. Throws a `FolderLockedError`
 * while its holder lives. `onLost` is called should another process take the lock all the same.
 */
export async function lockFolder(path: string, onLost: () => void): Promise<FolderLock> {
  const token = randomUUID();
  const started = statOf(process.pid)?.started;
  const own = JSON.stringify({ token, pid: process.pid, place: placeOfThisProcess(), started } satisfies {
    [Name in keyof Holder]-?: Holder[Name] | undefined;
  });
  while (!(await writeNew(path, own))) {
    try {
      const content = await readFile(path, "utf8");
      const holder = readHolder(content);
      if (await isAlive(holder, path)) throw new FolderLockedError(holder?.pid);
      await removeStale(path, content, token);
    } catch (error) {
      // Its holder let it go meanwhile: once more.
      if (!isMissing(error)) throw error;
    }
  }

  const isOurs = async () => (await readFile(path, "utf8").catch(() => "")) === own;
  const timer = setInterval(async () => {
    try {
      if (!(await isOurs())) throw new Error("taken by another process");
      await utimes(path, new Date(), new Date());
    } catch {
      clearInterval(timer);
      onLost();
    }
  }, heartbeat).unref();

  return {
    async release() {
      clearInterval(timer);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
