import { newId } from "@/server/platform/new-id";
import { followHints } from "./follow-hints";
import { keepSeats } from "./keep-seats";
import { lookAtShares, type ShareNews } from "./look-at-shares";

/** One open stream. `at` is the last batch it has been sent. */
export type Viewer = {
  shareId: string;
  at: number;
  /** Writes a frame; false where the reader is so slow that it is left out this time. */
  send: (frame: string) => boolean;
  close: (reason: "over" | "denied") => void;
  /** Rejects once the viewer may not see this share any more. */
  authorise: () => Promise<unknown>;
  authorisedAt: number;
};

const LOOK_MS = 1_000;
const AUTHORISE_MS = 30_000;
const KEEP_MS = 5_000;

/**
 * The streams of this process. Looks once a second for all watched shares together, and at once when another
 * process hints; what a hint lost is found by the next look. Rights are asked anew every thirty seconds.
 */
export function createHub(listenUrl: string) {
  const viewers = new Set<Viewer>();
  const processId = newId();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let wanted = false;
  let keptAt = 0;
  const hints = followHints(listenUrl, (shareId) => {
    if ([...viewers].some((viewer) => viewer.shareId === shareId)) void look();
  });

  async function lookOnce(): Promise<void> {
    const now = Date.now();
    const from = new Map<string, number>();
    for (const { shareId, at } of viewers) from.set(shareId, Math.min(at, from.get(shareId) ?? at));
    const news = await lookAtShares(from, now);
    const frames = new Map<object, string>();
    for (const viewer of viewers) deliver(viewer, news.get(viewer.shareId), frames);
    await authoriseAnew(now);
    if (now - keptAt < KEEP_MS) return;
    keptAt = now;
    await keepSeats(processId, now);
  }

  async function authoriseAnew(now: number): Promise<void> {
    for (const viewer of viewers) {
      if (now - viewer.authorisedAt < AUTHORISE_MS) continue;
      viewer.authorisedAt = now;
      await viewer.authorise().catch(() => leave(viewer, "denied"));
    }
  }

  /** One look at a time; one asked for meanwhile follows. */
  function look(): Promise<void> {
    wanted = looking !== null;
    looking ??= lookOnce()
      .catch(() => {})
      .finally(() => {
        looking = null;
        if (wanted) void look();
      });
    return looking;
  }

  function deliver(viewer: Viewer, news: ShareNews | undefined, frames: Map<object, string>): void {
    if (!news?.isOpen) {
      leave(viewer, "over");
      return;
    }
    for (const batch of news.batches) {
      if (batch.seq <= viewer.at) continue;
      const { lastPointAt } = news;
      const frame = frames.get(batch) ?? frameOf(batch.seq, { points: batch.points, lastPointAt });
      frames.set(batch, frame);
      viewer.send(frame);
      viewer.at = batch.seq;
    }
  }

  function leave(viewer: Viewer, reason: "over" | "denied" | null): void {
    if (!viewers.delete(viewer)) return;
    if (reason) viewer.close(reason);
    if (viewers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    void hints.rest();
  }

  return {
    processId,
    async join(viewer: Viewer): Promise<() => void> {
      viewers.add(viewer);
      timer ??= setInterval(() => void look(), LOOK_MS);
      await hints.follow();
      void look();
      return () => leave(viewer, null);
    },
    async stop(): Promise<void> {
      for (const viewer of viewers) leave(viewer, null);
      await hints.rest();
    },
  };
}

function frameOf(id: number, data: unknown): string {
  return `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
