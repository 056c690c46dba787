import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const opcodes = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };

interface Session {
  readonly id: string;
  readonly shard: number;
  socket: WebSocket;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

export interface GatewayOptions {
  readonly token: string;
  readonly bot: string;
  readonly application: string;
  readonly guilds: readonly { readonly id: string; readonly locale: string; readonly isCommunity: boolean }[];
  readonly url: () => string;
}

/** Discord's gateway: sessions with their events, which a resumed connection gets again. */
export function createGatewayDouble(server: Server, { token, bot, application, guilds, url }: GatewayOptions) {
  const sockets = new WebSocketServer({ server });
  const sessions: Session[] = [];
  const seen = { identify: 0, resume: 0, intents: 0 };
  /** Events that a resumed connection gets again though it had them: a replay. */
  let replayed = 0;

  function send(session: Session, t: string, d: unknown): void {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    deliver(session.socket, event);
  }

  function deliver(socket: WebSocket, event: object): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op: opcodes.dispatch, ...event }));
  }

  function identify(socket: WebSocket, d: { token: string; shard?: [number, number]; intents: number }): void {
    if (d.token !== token) {
      socket.close(4004, "Authentication failed");
      return;
    }
    seen.identify += 1;
    seen.intents = d.intents;
    const shard = d.shard?.[0] ?? 0;
    const session: Session = { id: `session-${sessions.length}`, shard, socket, events: [] };
    sessions.push(session);
    const own = guilds.filter(({ id }) => Number((BigInt(id) >> 22n) % BigInt(d.shard?.[1] ?? 1)) === shard);
    send(session, "READY", {
      v: 10,
      user: { id: bot, username: "maroc2030", discriminator: "0", bot: true, avatar: null },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: d.shard,
      application: { id: application, flags: 0 },
    });
    for (const { id, locale, isCommunity } of own)
      send(session, "GUILD_CREATE", {
        id,
        name: "Maroc",
        preferred_locale: locale,
        features: isCommunity ? ["COMMUNITY"] : [],
        channels: [],
        members: [],
        roles: [],
        emojis: [],
        stickers: [],
        threads: [],
        presences: [],
        voice_states: [],
        stage_instances: [],
        guild_scheduled_events: [],
        soundboard_sounds: [],
        member_count: 2,
        unavailable: false,
      });
  }

  function resume(socket: WebSocket, d: { session_id: string; seq: number }): void {
    const session = sessions.find(({ id }) => id === d.session_id);
    if (!session) {
      socket.send(JSON.stringify({ op: opcodes.invalid, d: false }));
      return;
    }
    seen.resume += 1;
    session.socket = socket;
    for (const event of session.events.filter(({ s, t }) => s > d.seq - replayed && t !== "READY"))
      deliver(socket, event);
    replayed = 0;
    send(session, "RESUMED", {});
  }

  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: opcodes.hello, d: { heartbeat_interval: 41_250 } }));
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === opcodes.heartbeat) socket.send(JSON.stringify({ op: opcodes.ack }));
      if (op === opcodes.identify) identify(socket, d);
      if (op === opcodes.resume) resume(socket, d);
    });
  });

  const last = (shard = 0) => sessions.filter((session) => session.shard === shard).at(-1);
  const live = () => sessions.filter(({ socket }) => socket.readyState === socket.OPEN);

  return {
    /** How often was identified and resumed, and with which intents. */
    seen,
    /** Sends an event to every open session of the shard: several processes get it each. */
    dispatch(event: string, data: unknown, shard = 0): void {
      for (const session of live()) if (session.shard === shard) send(session, event, data);
    },
    /** An event while the connection is gone: it comes with the resume. */
    keep(event: string, data: unknown): void {
      const session = last();
      session?.events.push({ s: session.events.length + 1, t: event, d: data });
    },
    /** Breaks the connection without a word. With `replay` so many events come again after the resume. */
    drop({ replay = 0 }: { readonly replay?: number } = {}): void {
      replayed = replay;
      last()?.socket.terminate();
    },
    /** Ends the session: it can't be resumed. */
    invalidate(): void {
      last()?.socket.send(JSON.stringify({ op: opcodes.invalid, d: false }));
    },
    /** Asks to connect again. */
    reconnect(): void {
      last()?.socket.send(JSON.stringify({ op: opcodes.reconnect }));
    },
    /** Closes with a code of Discord's. */
    close(code: number): void {
      last()?.socket.close(code);
    },
    connections: () => live().length,
    end(): void {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
