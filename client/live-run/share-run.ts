import { feedPoint, NO_FEED, type SharedPoint } from "@/domain/live-run/share-feed";
import { type HiddenArea, hiddenArea } from "@/domain/privacy/home-zones";
import type { LiveDatabase } from "./live-database";
import type { Recorder } from "./recorder";
import { mutate, type Said, type SessionPack } from "./server-calls";

export type ShareAudience =
  | { kind: "partners"; partnerIds: string[] }
  | { kind: "club"; clubId: string }
  | { kind: "link" };

export type ShareView = {
  /** "off" without a share, "asking" till the server knows of it, "on", "over". */
  state: "off" | "asking" | "on" | "over";
  watchers: number;
  link: string | null;
};

export type Sharer = ReturnType<typeof createSharer>;

type KeptShare = { shareId: string; runId: string; seq: number; link: string | null };

type Opened = { shareId: string; runId: string; pack: SessionPack; token: string | null };

const SEND_MS = 10_000;
/** After a stretch without a signal the rest follows in further batches. */
const MOST_POINTS = 300;
const KEPT = "share";
const OFF: ShareView = { state: "off", watchers: 0, link: null };

/** Shows the run of this phone to the chosen ones. A batch goes again under its number until the server has it. */
export function createSharer(
  { database, recorder }: { database: LiveDatabase; recorder: Recorder },
  onCheer: (name: string) => void,
) {
  let view = OFF;
  let share: KeptShare | null = null;
  let feed = NO_FEED;
  let batch: SharedPoint[] = [];
  const ready: SharedPoint[] = [];
  let heardAt = 0;
  let isHidden: HiddenArea = () => false;
  let last = recorder.view().state.point;
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();

  function show(next: Partial<ShareView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  recorder.subscribe(() => {
    const { point } = recorder.view().state;
    if (!point || point === last || view.state === "off" || view.state === "over") return;
    last = point;
    const step = feedPoint(feed, point, isHidden);
    feed = step.feed;
    ready.push(...step.ready);
  });

  async function send(): Promise<void> {
    if (!share || view.state !== "on") return;
    if (batch.length === 0) batch = ready.splice(0, MOST_POINTS);
    const { shareId, seq } = share;
    type Heard = { watchers: number; cheers: { name: string; at: number }[] };
    const said: Said<Heard> = await mutate("liveShares.send", {
      shareId,
      seq,
      points: batch,
      heardAt,
    });
    if (!said?.ok) {
      if (said && said.status !== 429 && said.status < 500) stop("over");
      return;
    }
    batch = [];
    share = { ...share, seq: seq + 1 };
    await database.put("kept", share, KEPT).catch(() => {});
    for (const { name, at } of said.answer.cheers) {
      heardAt = Math.max(heardAt, at);
      onCheer(name);
    }
    show({ watchers: said.answer.watchers });
  }

  function stop(state: ShareView["state"]): void {
    clearInterval(timer);
    share = null;
    void database.delete("kept", KEPT).catch(() => {});
    show({ state, watchers: 0 });
  }

  function begin(kept: KeptShare, pack: SessionPack): void {
    share = kept;
    isHidden = hiddenArea(pack.zones ? [pack.zones] : []);
    clearInterval(timer);
    timer = setInterval(() => void send(), SEND_MS);
    show({ state: "on", link: kept.link });
  }

  async function opened({ shareId, runId, pack, token }: Opened): Promise<void> {
    const link = token ? `${location.origin}/watch#${token}` : null;
    const kept = { shareId, runId, seq: 0, link };
    await database.put("kept", kept, KEPT).catch(() => {});
    begin(kept, pack);
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Asks the server for a share of the run, again and again while there is no signal. */
    async start(runId: string, audience: ShareAudience, pack: SessionPack): Promise<void> {
      show({ state: "asking" });
      const shareId = crypto.randomUUID();
      while (view.state === "asking") {
        const said: Said<{ token: string | null }> = await mutate("liveShares.start", {
          ...{ shareId, runId, audience },
        });
        if (said?.ok && view.state !== "asking") await mutate("liveShares.end", { shareId });
        else if (said?.ok) await opened({ shareId, runId, pack, token: said.answer.token });
        else if (said && said.status !== 429 && said.status < 500) show(OFF);
        else await new Promise((resolve) => setTimeout(resolve, SEND_MS));
      }
    },
    /** Goes on sharing after the page was closed in mid-run. */
    async goOn(runId: string, pack: SessionPack): Promise<void> {
      const kept = (await database.get("kept", KEPT)) as KeptShare | undefined;
      if (kept?.runId === runId) begin(kept, pack);
    },
    /** Cuts the share off at once. */
    async end(): Promise<void> {
      const ended = share;
      stop("over");
      if (ended) await mutate("liveShares.end", { shareId: ended.shareId });
    },
  };
}
