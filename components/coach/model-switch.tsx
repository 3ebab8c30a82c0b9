"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

/** Yes or no to a language model wording the facts; what it is told stands here. */
export function ModelSwitch({ on }: { on: boolean }) {
  const router = useRouter();
  const allow = useMutation(
    useTRPC().coach.allowModel.mutationOptions({
      onSuccess: (_, { on: chosen }) => {
        router.refresh();
        showToast({
          message: chosen
            ? "A language model words good news from now on."
            : "No model any more. What it wrote is gone.",
        });
      },
    }),
  );
  return (
    <Card className="mt-4">
      <h3 className="font-semibold text-sm">Let a language model find the words</h3>
      <p className="mt-1 text-muted text-sm">
        It is told facts such as “3 of 4 days” and your own note of a run. It is never told your
        name, your address, where you ran, or anything about others. What it writes is held against
        the facts before you see it. Hard news and rest stay in our own words.
      </p>
      {allow.error ? (
        <Notice tone="error" title={failureSentence(allow.error)} className="mt-3" />
      ) : null}
      <Button
        variant="secondary"
        className="mt-3"
        pending={allow.isPending}
        onClick={() => allow.mutate({ on: !on })}
      >
        {on ? "Stop it" : "Allow it"}
      </Button>
    </Card>
  );
}
