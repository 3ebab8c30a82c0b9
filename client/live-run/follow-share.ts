import type { SharedPoint } from "@/domain/live-run/share-feed";
import type { DistanceUnit } from "@/domain/units/distance";

export type Watched =
  | { kind: "open"; runnerName: string; unit: DistanceUnit | null }
  | { kind: "points"; points: SharedPoint[]; lastPointAt: number | null }
  | { kind: "lost" | "over" | "denied" | "absent" };

export type WatchKey = { shareId: string } | { token: string };

const REST_MS = 2_000;

/** Follows a shared run and comes back to where it was after every break; returns the way to stop. */
export function followShare(key: WatchKey, tell: (watched: Watched) => void): () => void {
  const control = new AbortController();
  let from = -1;

  async function once(): Promise<boolean> {
    const isLink = "token" in key;
    const headers: Record<string, string> = { "last-event-id": String(from) };
    if (isLink) headers["x-live-token"] = key.token;
    const address = isLink ? "/api/live" : `/api/live?share=${key.shareId}`;
    const response = await fetch(address, { headers, signal: control.signal, cache: "no-store" });
    if (response.status === 410) return told({ kind: "over" });
    if (response.status === 404) return told({ kind: "absent" });
    if (!response.ok || !response.body) return false;
    const decoder = new TextDecoder();
    let text = "";
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return false;
      text += decoder.decode(value, { stream: true });
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        if (take(text.slice(0, end))) return true;
        text = text.slice(end + 2);
      }
    }
  }

  function told(watched: Watched): true {
    tell(watched);
    return true;
  }

  /** Reads one frame; true where it was the last. */
  function take(frame: string): boolean {
    const data = /^data: (.*)$/m.exec(frame)?.[1];
    const event = /^event: (.*)$/m.exec(frame)?.[1];
    const id = /^id: (\d+)$/m.exec(frame)?.[1];
    if (event === "over" || event === "denied") return told({ kind: event });
    if (data === undefined) return false;
    if (event === "open") tell({ kind: "open", ...JSON.parse(data) });
    else if (id !== undefined && Number(id) > from) {
      from = Number(id);
      tell({ kind: "points", ...JSON.parse(data) });
    }
    return false;
  }

  async function follow(): Promise<void> {
    while (!control.signal.aborted) {
      const isOver = await once().catch(() => false);
      if (isOver || control.signal.aborted) return;
      tell({ kind: "lost" });
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
  }

  void follow();
  return () => control.abort();
}
