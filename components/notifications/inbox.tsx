"use client";

import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { Inbox as InboxIcon } from "lucide-react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { rowListClass } from "@/components/ui/row-parts";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { NoticeRow } from "./notice-row";

type InboxProps = {
  first: Outputs["notifications"]["inbox"];
  me: Pick<Outputs["runners"]["me"], "zone" | "locale">;
};

/** All that a runner was told, the newest first. */
export function Inbox({ first, me }: InboxProps) {
  const api = useTRPC().notifications;
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    api.inbox.infiniteQueryOptions(
      {},
      {
        initialCursor: null,
        getNextPageParam: ({ next }) => next,
        initialData: { pages: [first], pageParams: [null] },
      },
    ),
  );
  const read = useMutation(api.markRead.mutationOptions());
  const groups = data.pages.flatMap((page) => page.groups);
  if (groups.length === 0) {
    return (
      <EmptyState
        picture={<InboxIcon aria-hidden="true" />}
        title="Nothing new"
        action={
          <LinkButton href="/home" variant="secondary">
            Go home
          </LinkButton>
        }
      >
        When somebody expects you, cheers you or needs your word, it stands here.
      </EmptyState>
    );
  }
  return (
    <>
      {groups.some(({ newest }) => !newest.isRead) ? (
        <div className="mb-3 flex justify-end">
          <Button
            variant="secondary"
            pending={read.isPending && read.variables.ids === null}
            onClick={() => read.mutate({ ids: null })}
          >
            Mark all as read
          </Button>
        </div>
      ) : null}
      {read.error ? (
        <Notice tone="error" title={failureSentence(read.error)} className="mb-3" />
      ) : null}
      <ul aria-label="Notices" className={rowListClass}>
        {groups.map((group) => (
          <NoticeRow
            key={group.newest.id}
            group={group}
            when={momentWords(group.newest.at, me.zone, me.locale)}
            onOpen={(ids) => read.mutate({ ids })}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button
            variant="secondary"
            pending={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            Show older ones
          </Button>
        </div>
      ) : null}
    </>
  );
}
