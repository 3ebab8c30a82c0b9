import { Agent, get } from "node:http";

export type Watchers = {
  /** Milliseconds from `sentAt(share, seq)` to each frame's arrival, since the last call. */
  delays: () => number[];
  close: () => void;
};

type Seat = { headers: Record<string, string>; share: number };

/**
 * Opens many streams at once and notes when each frame arrives. `sentAt` tells when a share's frame was sent; a frame
 * that it does not know is not counted.
 */
export async function openWatchers(
  url: string,
  seats: readonly Seat[],
  sentAt: (share: number, id: number) => number | undefined,
): Promise<Watchers> {
  const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  let delays: number[] = [];
  const atOnce = 50;
  for (let from = 0; from < seats.length; from += atOnce) {
    await Promise.all(
      seats.slice(from, from + atOnce).map(
        ({ headers, share }) =>
          new Promise<void>((resolve, reject) => {
            const request = get(url, { agent, headers }, (response) => {
              if (response.statusCode !== 200) {
                return reject(new Error(`A watcher got ${response.statusCode}`));
              }
              resolve();
              response.on("error", () => {});
              response.on("data", (chunk) => {
                const arrived = performance.now();
                for (const [, id] of String(chunk).matchAll(/^id: (\d+)$/gm)) {
                  const sent = sentAt(share, Number(id));
                  if (sent !== undefined) delays.push(arrived - sent);
                }
              });
            });
            request.on("error", reject);
          }),
      ),
    );
  }
  return {
    delays() {
      const seen = delays;
      delays = [];
      return seen;
    },
    close: () => agent.destroy(),
  };
}
