"use client";

import { CalendarPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { PlanSheet } from "./plan-sheet";
import type { TypedSlot } from "./read-slot";

/** The button that plans one more run. */
export function PlanRun({ today, start }: { today: LocalDate; start: TypedSlot }) {
  return (
    <PlanSheet
      today={today}
      start={start}
      plannedRunId={null}
      trigger={
        <Button variant="secondary">
          <CalendarPlus aria-hidden="true" />
          Plan a run
        </Button>
      }
    />
  );
}
