"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { readClubDetails } from "./club-details";
import { ClubFields } from "./club-fields";

/** Founds a club and goes to its page. */
export function FoundClubForm() {
  const router = useRouter();
  const [clubId] = useState(() => v7());
  const [errors, setErrors] = useState<Record<string, string>>({});
  const trpc = useTRPC();
  const found = useMutation(
    trpc.clubs.create.mutationOptions({ onSuccess: () => router.push(`/clubs/${clubId}`) }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readClubDetails(new FormData(form));
    setErrors(read.ok ? {} : read.errors);
    if (read.ok) found.mutate({ clubId, ...read.details });
    else form.querySelector<HTMLInputElement>(`[name="${Object.keys(read.errors)[0]}"]`)?.focus();
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="max-w-column">
      <ClubFields errors={errors} />
      {found.error ? (
        <Notice tone="error" title={failureSentence(found.error)} className="mt-5">
          What you typed is still here.
        </Notice>
      ) : null}
      <Button
        type="submit"
        size="large"
        pending={found.isPending || found.isSuccess}
        className="mt-8 max-sm:w-full"
      >
        Found the club
      </Button>
    </form>
  );
}
