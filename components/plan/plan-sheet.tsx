"use client";

import { type ReactElement, useEffect, useState } from "react";
import { late, useLate } from "@/components/ui/late";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import type { SlotFormProps } from "./slot-form";

const slotForm = late(() => import("./slot-form").then((code) => code.SlotForm));

type PlanSheetProps = Omit<SlotFormProps, "onDone"> & {
  trigger?: ReactElement | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
};

/** Plans a run, or edits one, in a sheet. */
export function PlanSheet({ today, start, plannedRunId, trigger, ...control }: PlanSheetProps) {
  const [opened, setOpened] = useState(false);
  const open = control.open ?? opened;
  const setOpen = control.onOpenChange ?? setOpened;
  return (
    <Sheet
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
      title={plannedRunId ? "Edit the planned run" : "Plan a run"}
      description="A day, a time, and what comes just before it."
    >
      <LateForm {...{ today, start, plannedRunId }} onDone={() => setOpen(false)} />
    </Sheet>
  );
}

function LateForm(props: SlotFormProps) {
  const { Part: SlotForm, want } = useLate(slotForm);
  useEffect(want, [want]);
  return SlotForm ? <SlotForm {...props} /> : <Skeleton shape="block" className="h-96" />;
}
