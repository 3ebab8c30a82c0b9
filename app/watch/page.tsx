import type { Metadata } from "next";
import { WatchView } from "@/components/live-shares/watch-view";

export const metadata: Metadata = {
  title: "A live run",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** Static: what is watched stands in the address's fragment, which never reaches a log. */
export default function WatchPage() {
  return <WatchView />;
}
