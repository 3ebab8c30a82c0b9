import { Client } from "pg";
import { LIVE_CHANNEL } from "./live-channel";

const REST_MS = 500;

/**
 * Listens for hints that a share has changed, on a connection of its own past any pooler, while somebody watches.
 * A connection that breaks is made anew; hints lost meanwhile cost a second, never a point.
 */
export function followHints(url: string, onHint: (shareId: string) => void) {
  let client: Client | null = null;
  let isWanted = false;

  async function connect(): Promise<void> {
    if (client || !isWanted) return;
    const fresh = new Client({
      connectionString: url,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      application_name: "runpact-live-hints",
    });
    client = fresh;
    const lose = () => {
      if (client !== fresh) return;
      client = null;
      setTimeout(() => void connect(), REST_MS).unref();
    };
    fresh.on("error", lose);
    fresh.on("end", lose);
    fresh.on("notification", ({ payload }) => onHint(payload ?? ""));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${LIVE_CHANNEL}`);
    } catch {
      lose();
    }
  }

  return {
    async follow(): Promise<void> {
      isWanted = true;
      await connect();
    },
    async rest(): Promise<void> {
      isWanted = false;
      const open = client;
      client = null;
      await open?.end().catch(() => {});
    },
  };
}
