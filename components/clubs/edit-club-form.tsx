"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { readClubDetails } from "./club-details";
import { type ClubDetails, ClubFields } from "./club-fields";

/** Changes what a club says of itself. */
export function EditClubForm({ clubId, club }: { clubId: string; club: ClubDetails }) {
  const router = useRouter();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const edit = useMutation(
    useTRPC().clubs.edit.mutationOptions({
      onSuccess: () => {
        showToast({ message: "The club is changed" });
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readClubDetails(new FormData(event.currentTarget));
    setErrors(read.ok ? {} : read.errors);
    if (read.ok) edit.mutate({ clubId, ...read.details });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="max-w-column">
      <ClubFields club={club} errors={errors} />
      {edit.error ? (
        <Notice tone="error" title={failureSentence(edit.error)} className="mt-5" />
      ) : null}
      <Button type="submit" pending={edit.isPending} className="mt-6 max-sm:w-full">
        Save
      </Button>
    </form>
  );
}
