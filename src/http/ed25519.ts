import { createPublicKey, verify } from "node:crypto";

/** What comes before the 32 bytes of an Ed25519 key in DER (RFC 8410, section 4). */
const keyHeader = Buffer.from("302a300506032b6570032100", "hex");

/** A request that is signed over its time and its raw body. */
interface SignedRequest {
  readonly body: Buffer;
  /** Seconds since 1970, as it was sent. */
  readonly time: string;
  /** 64 bytes in hexadecimal, as it was sent. */
  readonly signature: string;
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
  /** Seconds that the time may lie from now, past or future. */
  readonly clockSkew: number;
}

/** True when a request is signed with the key, and now (milliseconds since 1970). */
export function isSigned({ body, time, signature, publicKey, clockSkew }: SignedRequest, now: number): boolean {
  if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(now / 1000 - Number(time)) > clockSkew) return false;
  const der = Buffer.concat([keyHeader, Buffer.from(publicKey, "hex")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return verify(null, Buffer.concat([Buffer.from(time), body]), key, Buffer.from(signature, "hex"));
}
