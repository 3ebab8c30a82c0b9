import { v7 } from "uuid";

/** A new UUIDv7: it sorts by time, so inserts stay at the end of their index. */
export function newId(): string {
  return v7();
}
