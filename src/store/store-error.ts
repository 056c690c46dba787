/** The store can't be used. The message is one line that says what to do; it never holds a password. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
