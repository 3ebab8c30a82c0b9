"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { MapPin } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { momentWords } from "@/domain/time-zone/date-words";
import { asWay, linkHeadline, linkLead, waysOf, wayWords } from "./link-words";
import { instancePath } from "./when-words";

/**
 * Answers from a mail or a calendar without signing in. Opening the link changes nothing; only its runner, signed in
 * here already, has said it by the tap in the mail.
 */
export function AnswerByLink() {
  const search = useSearchParams();
  const token = search.get("t") ?? "";
  const wanted = asWay(search.get("says"));
  const trpc = useTRPC();
  const asked = useQuery({
    ...trpc.groupRuns.asked.queryOptions({ token }),
    enabled: token !== "",
    retry: false,
  });
  const { mutate, ...say } = useMutation(
    trpc.groupRuns.answerByLink.mutationOptions({ onSuccess: () => asked.refetch() }),
  );
  const given = useRef(false);
  const isMine = asked.data?.isMine === true && asked.data.state === "open";
  useEffect(() => {
    if (!isMine || !wanted || given.current) return;
    given.current = true;
    mutate({ token, says: wanted });
  }, [isMine, wanted, token, mutate]);
  if (token === "" || asked.error) {
    return (
      <>
        <h1 className="heading text-xl">This link does not work</h1>
        <p className="mt-2 text-muted">
          {asked.error
            ? failureSentence(asked.error)
            : "It is cut short. Open it from the mail once more."}
        </p>
        <AnchorButton href="/group-runs" size="large" className="mt-8">
          Your group runs
        </AnchorButton>
      </>
    );
  }
  if (!asked.data) return <Skeleton shape="block" className="h-64" />;
  const run = asked.data;
  const [first, ...others] = waysOf(run, say.isSuccess ? null : wanted);
  return (
    <>
      <h1 className="heading text-xl">{linkHeadline(run, say.isSuccess)}</h1>
      <p className="mt-3">
        <bdi className="block break-words font-semibold">{run.title}</bdi>
        <span className="block text-muted">{momentWords(run.startsAt, run.zone, run.locale)}</span>
        {run.place ? (
          <span className="mt-1 flex items-start gap-2 text-muted">
            <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
            <bdi className="min-w-0 break-words">{run.place}</bdi>
          </span>
        ) : null}
      </p>
      <p className="mt-3 text-muted" role="status">
        {linkLead(run, say.isSuccess)}
      </p>
      {say.error ? (
        <Notice tone="error" title={failureSentence(say.error)} className="mt-6" />
      ) : null}
      {first ? (
        <div className="mt-8 grid gap-3">
          {[first, ...others].map((way) => (
            <Button
              key={way}
              size="large"
              variant={way === first && !say.isSuccess ? "primary" : "secondary"}
              pending={say.isPending && say.variables?.says === way}
              disabled={say.isPending}
              onClick={() => mutate({ token, says: way })}
            >
              {wayWords[way]}
            </Button>
          ))}
        </div>
      ) : null}
      <p className="mt-8 text-sm">
        <a className="underline underline-offset-4" href={instancePath(run)}>
          See who comes
        </a>
      </p>
    </>
  );
}
