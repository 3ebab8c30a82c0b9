"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarArrowUp, CircleSlash, Pencil, RotateCcw, Trash2, UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { firstName } from "@/domain/runner/first-name";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { PlanSlot } from "@/server/planned-runs/queries";
import { PlanSheet } from "./plan-sheet";

export type PlanPartner = { partnershipId: string; state: string; name: string };

type SlotMenuProps = {
  slot: PlanSlot;
  today: LocalDate;
  label: string;
  partners: readonly PlanPartner[];
};

/** Share, edit, move to the day after, call off or take out one planned run. */
export function SlotMenu({ slot, today, label, partners }: SlotMenuProps) {
  const [editing, setEditing] = useState(false);
  const verbs = useSlotVerbs();
  const { plannedRunId, startMinutes } = slot;
  const dayAfter = { plannedRunId, date: addDays(slot.date, 1), startMinutes };
  const stands: MenuEntry[] = [
    { label: "Edit", icon: <Pencil aria-hidden="true" />, onSelect: () => setEditing(true) },
    {
      label: "Move to the day after",
      icon: <CalendarArrowUp aria-hidden="true" />,
      onSelect: () => verbs.move.mutate(dayAfter),
    },
    {
      label: "Call it off",
      icon: <CircleSlash aria-hidden="true" />,
      onSelect: () => verbs.skip.mutate({ plannedRunId }),
    },
  ];
  const again: MenuEntry = {
    label: "It stands again",
    icon: <RotateCcw aria-hidden="true" />,
    onSelect: () => verbs.restore.mutate({ plannedRunId }),
  };
  const share: MenuEntry[] = partners
    .filter(
      ({ state, partnershipId }) => state === "active" && partnershipId !== slot.partnershipId,
    )
    .map(({ partnershipId, name }) => ({
      label: `Expect ${firstName(name)} too`,
      icon: <UserPlus aria-hidden="true" />,
      onSelect: () => verbs.share.mutate({ plannedRunId, partnershipId }),
    }));
  const out: MenuEntry = {
    label: "Take out of the plan",
    icon: <Trash2 aria-hidden="true" />,
    onSelect: () => verbs.remove.mutate({ plannedRunId }),
  };
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={label}
            icon={<span className="glyph-more size-5" />}
            className="-mr-2.5"
          />
        }
        entries={slot.state === "skipped" ? [again, out] : [...share, ...stands, out]}
      />
      <PlanSheet
        today={today}
        start={slot}
        plannedRunId={plannedRunId}
        open={editing}
        onOpenChange={setEditing}
      />
    </>
  );
}

function useSlotVerbs() {
  const router = useRouter();
  const { plannedRuns } = useTRPC();
  const onError = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const done = (message: string) => ({
    onError,
    onSuccess: () => {
      showToast({ message });
      router.refresh();
    },
  });
  const restore = useMutation(plannedRuns.restore.mutationOptions(done("It stands again.")));
  const skip = useMutation(
    plannedRuns.skip.mutationOptions({
      onError,
      onSuccess: (_, slot) => {
        showToast({ message: "Called off.", onUndo: () => restore.mutate(slot) });
        router.refresh();
      },
    }),
  );
  const move = useMutation(plannedRuns.move.mutationOptions(done("Moved to the day after.")));
  const remove = useMutation(plannedRuns.remove.mutationOptions(done("Out of the plan.")));
  const share = useMutation(
    plannedRuns.share.mutationOptions(done("Your partner is asked to come too.")),
  );
  return { restore, skip, move, remove, share };
}
