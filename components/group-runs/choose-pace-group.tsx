"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { SelectField } from "@/components/ui/select-field";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";

type ChoosePaceGroupProps = {
  groupRunId: string;
  date: LocalDate;
  current: string | null;
  names: readonly string[];
};

/** Which pace group I run with. */
export function ChoosePaceGroup({ groupRunId, date, current, names }: ChoosePaceGroupProps) {
  const router = useRouter();
  const answer = useMutation(
    useTRPC().groupRuns.answer.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <SelectField
      label="My pace group"
      name="paceGroup"
      defaultValue={current ?? ""}
      choices={[
        { value: "", label: "Not decided" },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(event) => {
        const paceGroup = event.target.value || null;
        answer.mutate({ groupRunId, date, says: "yes", paceGroup });
      }}
    />
  );
}
