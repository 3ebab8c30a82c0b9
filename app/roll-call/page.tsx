import type { Metadata } from "next";
import { RollCallView } from "@/components/roll-call/roll-call-view";

export const metadata: Metadata = {
  title: "Roll-call",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** Static as a whole: the browser keeps it; which group run it is stands in the address's fragment. */
export default function RollCallPage() {
  return <RollCallView />;
}
