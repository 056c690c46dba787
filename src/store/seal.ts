import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreError } from "./store-error.ts";

const algorithm = "aes-256-gcm";
const version = "v1";

/** Encrypts what is kept in the database but must not be read there. */
export interface Seal {
  /** The text, encrypted and bound to the id of what it belongs to: it opens under the same id only. */
  close(text: string, id: string): string;
  /** The text that was sealed. Throws a `StoreError` when the key or the id is another, or the text was changed. */
  open(sealed: string, id: string): string;
}

/** A seal with `SECRET_KEY`, 32 bytes in base64: AES-256-GCM with a new nonce for each text. Throws a `StoreError` on another length. */
export function createSeal(secretKey: string): Seal {
  const key = Buffer.from(secretKey, "base64");
  if (key.length !== 32) throw new StoreError("SECRET_KEY should be 32 bytes in base64 (openssl rand -base64 32)");

  return {
    close(text, id) {
      // 96 bits drawn at random are safe for some 2^32 texts under one key (NIST SP 800-38D, section 8.3).
      const nonce = randomBytes(12);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(id));
      const parts = [nonce, cipher.update(text, "utf8"), cipher.final()];
      return [version, Buffer.concat([...parts, cipher.getAuthTag()]).toString("base64url")].join(".");
    },
    open(sealed, id) {
      const [written, content = ""] = sealed.split(".");
      const bytes = Buffer.from(content, "base64url");
      if (written !== version || bytes.length < 28) throw new StoreError(`What is kept for ${id} is not sealed text`);
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12), { authTagLength: 16 })
        .setAAD(Buffer.from(id))
        .setAuthTag(bytes.subarray(-16));
      try {
        return decipher.update(bytes.subarray(12, -16), undefined, "utf8") + decipher.final("utf8");
      } catch {
        throw new StoreError(
          `What is kept for ${id} does not open with SECRET_KEY: set the key that it was sealed with, or install the app there again`,
        );
      }
    },
  };
}
