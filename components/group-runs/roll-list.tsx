"use client";

import { useMutation } from "@tanstack/react-query";
import { Check, X } from "lucide-react";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { IconButton } from "@/components/ui/icon-button";
import { Row, RowList } from "@/components/ui/row-list";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { RollEntry } from "@/server/group-runs/roll-queries";

type RollListProps = { groupRunId: string; date: LocalDate; roll: readonly RollEntry[] };

const shownAtFirst = 12;

/** The organiser's list: one tap for each who was there, or was not. */
export function RollList({ groupRunId, date, roll }: RollListProps) {
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [all, setAll] = useState(false);
  const call = useMutation(
    useTRPC().groupRuns.callRoll.mutationOptions({
      onError: (error, { marks: tried }) => {
        setMarks((before) => {
          const after = new Map(before);
          for (const { runnerId } of tried) after.delete(runnerId);
          return after;
        });
        showToast({ message: failureSentence(error), tone: "error" });
      },
    }),
  );
  function mark(runnerId: string, present: boolean) {
    setMarks((before) => new Map(before).set(runnerId, present));
    call.mutate({ groupRunId, date, marks: [{ runnerId, present }] });
  }
  const expected = roll.filter((one) => one.expected).length;
  const shown = all ? roll : roll.slice(0, Math.max(expected, shownAtFirst));
  return (
    <>
      <RowList label="Roll">
        {shown.map(({ runnerId, name, expected: came, present, byCode }) => {
          const said = marks.get(runnerId) ?? present;
          const isByCode = byCode && !marks.has(runnerId);
          const detail = [came ? "Said yes" : "", isByCode ? "counted by code" : ""];
          const words = detail.filter(Boolean).join(", ");
          return (
            <Row
              key={runnerId}
              lead={<Avatar name={name} colourKey={runnerId} decorative />}
              title={<bdi>{name}</bdi>}
              {...(words ? { detail: words } : {})}
              trail={
                <>
                  <IconButton
                    label={`${name} was there`}
                    aria-pressed={said === true}
                    icon={<Check aria-hidden="true" />}
                    className={said === true ? "bg-kept-soft text-kept" : ""}
                    onClick={() => mark(runnerId, true)}
                  />
                  <IconButton
                    label={`${name} was not there`}
                    aria-pressed={said === false}
                    icon={<X aria-hidden="true" />}
                    className={said === false ? "bg-ink/14" : ""}
                    onClick={() => mark(runnerId, false)}
                  />
                </>
              }
            />
          );
        })}
      </RowList>
      {shown.length < roll.length ? (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-3 min-h-11 font-semibold text-sm underline underline-offset-4"
        >
          Somebody else came
        </button>
      ) : null}
    </>
  );
}
