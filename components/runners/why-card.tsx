"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { TextArea } from "@/components/ui/text-area";
import { longestWhy } from "@/domain/runner/why";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import type { Outputs } from "@/server/router";

type WhyCardProps = {
  whys: Outputs["runners"]["whys"];
  me: { zone: string; locale: string };
};

/** Why I run, as I say it now, with what I said before behind a fold. */
export function WhyCard({ whys, me }: WhyCardProps) {
  const [now, ...before] = whys;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="heading text-lg">Why I run</h2>
        <WriteWhy text={now?.text ?? ""} />
      </div>
      {now ? (
        <p className="mt-2 whitespace-pre-line break-words" dir="auto">
          {now.text}
        </p>
      ) : (
        <p className="mt-2 text-muted text-sm">
          A few words for the day on which you would rather stay in. Only you read them.
        </p>
      )}
      {before.length > 0 ? (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center font-semibold text-sm underline underline-offset-4">
            What I said before ({before.length})
          </summary>
          <ul className="mt-2 grid gap-3">
            {before.map(({ whyId, text, saidAt }) => (
              <li key={whyId} className="border-line border-l-2 pl-4">
                <p className="text-muted text-xs">
                  {dateWords(localDateOf(saidAt, me.zone), me.locale, "dated")}
                </p>
                <p className="whitespace-pre-line break-words text-sm" dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

function WriteWhy({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const write = useMutation(
    useTRPC().runners.writeWhy.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    write.mutate({ text: String(new FormData(event.currentTarget).get("why") ?? "") });
  }

  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">{text ? "Say it anew" : "Write it down"}</Button>}
      title="Why I run"
      description="What you said before is kept beside it."
    >
      <form method="post" onSubmit={submit} className="grid gap-5">
        <TextArea
          label="In your own words"
          name="why"
          defaultValue={text}
          maxLength={longestWhy}
          rows={5}
          dir="auto"
          required
        />
        {write.error ? <Notice tone="error" title={failureSentence(write.error)} /> : null}
        <Button type="submit" size="large" wide pending={write.isPending}>
          Keep it
        </Button>
      </form>
    </Sheet>
  );
}
