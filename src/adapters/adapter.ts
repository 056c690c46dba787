import type { Courier } from "../digest/courier.ts";
import type { Route } from "../http/server.ts";

/** A platform that is switched on. `main.ts` starts and stops it. */
export interface Adapter {
  readonly name: "slack" | "discord" | "web";
  /** What is missing for it to work, for `/readyz`; undefined when it is connected. */
  missing(): string | undefined;
  /** Finishes the message in hand, then closes its connections. */
  stop(): Promise<void>;
  /** What it answers on the one port. */
  readonly route?: Route;
  readonly courier?: Courier;
}
