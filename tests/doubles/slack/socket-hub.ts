import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

/** The server side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export interface SocketHub {
  /** Where a socket connects. */
  readonly url: string;
  /** Sends an envelope to one connected socket and waits for its acknowledgement. */
  send(type: "events_api" | "slash_commands" | "interactive", payload: unknown, retry?: number): Promise<unknown>;
  /** Waits until a socket is connected. */
  connected(): Promise<void>;
  /** Ends all connections without a word. */
  drop(): void;
  readonly size: number;
  close(): void;
}

export function createSocketHub(server: Server, url: string): SocketHub {
  const sockets = new Set<WebSocket>();
  const acknowledged = new Map<string, (payload: unknown) => void>();
  const greeted = new Set<() => void>();
  const hub = new WebSocketServer({ server });
  hub.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown };
      acknowledged.get(id)?.(payload);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: sockets.size, connection_info: { app_id: "A1" } }));
    for (const wake of greeted) wake();
  });
  return {
    url,
    get size() {
      return sockets.size;
    },
    send(type, payload, retry = 0) {
      const [socket] = sockets;
      if (!socket) return Promise.reject(new Error("No socket is connected"));
      const id = randomUUID();
      const reason = retry > 0 ? { retry_attempt: retry, retry_reason: "timeout" } : { retry_attempt: 0 };
      const envelope = { envelope_id: id, type, payload, accepts_response_payload: type !== "events_api", ...reason };
      socket.send(JSON.stringify(envelope));
      return new Promise((resolve) => acknowledged.set(id, resolve));
    },
    connected: () =>
      new Promise((resolve) => {
        if (sockets.size > 0) return resolve();
        const wake = () => {
          greeted.delete(wake);
          resolve();
        };
        greeted.add(wake);
      }),
    drop: () => {
      for (const socket of sockets) socket.terminate();
      sockets.clear();
    },
    close: () => {
      for (const socket of sockets) socket.terminate();
      hub.close();
    },
  };
}
