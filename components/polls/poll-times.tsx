"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { showToast } from "@/components/ui/toast";
import type { PollSays } from "@/domain/poll/poll";
import type { DistanceUnit } from "@/domain/units/distance";
import type { PollPage } from "@/server/polls/queries";
import { PollCalendar } from "./poll-calendar";

type PollTimesProps = { page: PollPage; me: { locale: string; unit: DistanceUnit } };

/** The times with my answers: each tap is taken at once, shown at once, and goes back if it was not taken. */
export function PollTimes({ page, me }: PollTimesProps) {
  const { pollId, zone, options, closed } = page;
  const [tapped, setTapped] = useState<ReadonlyMap<string, PollSays>>(new Map());
  const router = useRouter();
  const answer = useMutation(
    useTRPC().polls.answer.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error, { says }) => {
        setTapped((before) => {
          const after = new Map(before);
          for (const { optionId } of says) after.delete(optionId);
          return after;
        });
        showToast({ message: failureSentence(error), tone: "error" });
      },
    }),
  );
  function say(optionId: string, says: PollSays) {
    setTapped((before) => new Map(before).set(optionId, says));
    answer.mutate({ pollId, says: [{ optionId, says }] });
  }
  const shown = options.map((option) => ({
    ...option,
    mySays: tapped.get(option.optionId) ?? option.mySays,
  }));
  return (
    <PollCalendar
      options={shown}
      zone={zone}
      locale={me.locale}
      unit={me.unit}
      onSay={closed ? undefined : say}
    />
  );
}
