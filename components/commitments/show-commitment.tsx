"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { CopyField } from "@/components/ui/copy-field";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import type { Visibility } from "./commitment-words";
import { VisibilityCards } from "./visibility-cards";

type ShowCommitmentProps = {
  id: string;
  visibility: Visibility;
  /** The address of the public page. */
  link: string;
};

/** Who sees a commitment; saved with the tap, and undone with another. */
export function ShowCommitment({ id, visibility, link }: ShowCommitmentProps) {
  const [chosen, setChosen] = useState(visibility);
  const router = useRouter();
  const show = useMutation(
    useTRPC().commitments.show.mutationOptions({
      onSuccess: () => {
        router.refresh();
        showToast({ message: "Saved, for past weeks too." });
      },
      onError: () => setChosen(visibility),
    }),
  );
  return (
    <div className="grid grid-cols-1 gap-4">
      <VisibilityCards
        value={chosen}
        onChange={(event) => {
          const next = event.currentTarget.value as Visibility;
          setChosen(next);
          show.mutate({ id, visibility: next });
        }}
      />
      {show.error ? <Notice tone="error" title={failureSentence(show.error)} /> : null}
      {visibility === "link" ? (
        <CopyField label="The public page" value={link} hint="Your first name, weeks and streak." />
      ) : null}
    </div>
  );
}
