import type { Metadata } from "next";
import { LiveView } from "@/components/live-run/live-view";
import { Brand } from "@/components/navigation/brand";

export const metadata: Metadata = { title: "Live run" };

/** Static as a whole: the browser keeps it, and it opens with no signal and no session. */
export default function LivePage() {
  return <LiveView brand={<Brand />} />;
}
