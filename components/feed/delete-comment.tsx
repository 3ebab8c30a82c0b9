"use client";

import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { IconButton } from "@/components/ui/icon-button";
import { showToast } from "@/components/ui/toast";

/** Removes a comment. */
export function DeleteComment({ id }: { id: string }) {
  const router = useRouter();
  const remove = useMutation(
    useTRPC().feed.deleteComment.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <IconButton
      label="Delete this comment"
      icon={<Trash2 aria-hidden="true" />}
      disabled={remove.isPending}
      onClick={() => remove.mutate({ id })}
      className="text-muted"
    />
  );
}
