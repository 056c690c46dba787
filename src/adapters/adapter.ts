import type { IncomingMessage, ServerResponse } from "node:http";
import type { Courier } from "../digest/courier.ts";

/** A platform that is switched on. `main.ts` starts and stops it. */
export interface Adapter {
  readonly name: "slack" | "discord" | "web";
  /** What is missing for it to work, for `/readyz`; undefined when it is connected. */
  missing(): string | undefined;
  /** Finishes the message in hand, then closes its connections. */
  stop(): Promise<void>;
  /** Requests on the one port whose path starts with `prefix` go to `handle`, body unread. */
  readonly route?: {
    readonly prefix: string;
    readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  };
  readonly courier?: Courier;
}
