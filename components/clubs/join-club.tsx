"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Joins an open club and lands in it. */
export function JoinClub({ clubId }: { clubId: string }) {
  const router = useRouter();
  const join = useMutation(
    useTRPC().clubs.join.mutationOptions({ onSuccess: () => router.push(`/clubs/${clubId}`) }),
  );
  return (
    <>
      {join.error ? (
        <Notice tone="error" title={failureSentence(join.error)} className="mb-4" />
      ) : null}
      <Button
        size="large"
        pending={join.isPending || join.isSuccess}
        onClick={() => join.mutate({ clubId })}
      >
        Join the club
      </Button>
    </>
  );
}
