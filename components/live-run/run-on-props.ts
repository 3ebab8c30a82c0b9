import type { LiveSession } from "@/client/live-run/live-session";
import type { SessionPack } from "@/client/live-run/server-calls";
import type { ShareAudience } from "@/client/live-run/share-run";
import type { RunWeather } from "@/domain/weather/forecast";
import type { Tracking } from "./use-tracking";

export type RunOnProps = {
  session: LiveSession;
  pack: SessionPack | null;
  tracking: Tracking;
  weather: RunWeather | null;
  /** Who may watch; null for nobody. */
  audience: ShareAudience | null;
  /** False for a run that goes on after its page was closed. */
  isFresh: boolean;
};
