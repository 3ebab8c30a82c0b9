import { HeartPulse } from "lucide-react";
import { Row, RowList } from "@/components/ui/row-list";

/** The way to today's check. */
export function ReadinessRow({ detail = "Four taps: rest, easy, or go" }: { detail?: string }) {
  return (
    <RowList label="Readiness">
      <Row
        href="/readiness"
        lead={<HeartPulse aria-hidden="true" className="size-6 shrink-0 text-muted" />}
        title="How are you today?"
        detail={detail}
      />
    </RowList>
  );
}
