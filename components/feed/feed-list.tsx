"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "@/client/api/provider";
import type { ReaderUnits } from "@/components/runs/run-words";
import { Button } from "@/components/ui/button";
import type { Outputs } from "@/server/router";
import { FeedItem } from "./feed-item";

type FeedListProps = {
  first: Outputs["feed"]["home"];
  reader: ReaderUnits;
  /** The club whose stream it is; without one it is the reader's own feed. */
  clubId?: string;
};

/** A feed, the newest first, with what is older behind a button. */
export function FeedList({ first, reader, clubId }: FeedListProps) {
  const api = useTRPC().feed;
  const paging = {
    initialCursor: null,
    getNextPageParam: ({ next }: Outputs["feed"]["home"]) => next,
    initialData: { pages: [first], pageParams: [null] },
  };
  const home = useInfiniteQuery({
    ...api.home.infiniteQueryOptions({}, paging),
    enabled: clubId === undefined,
  });
  const club = useInfiniteQuery({
    ...api.club.infiniteQueryOptions({ clubId: clubId ?? "" }, paging),
    enabled: clubId !== undefined,
  });
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = clubId ? club : home;
  return (
    <>
      <ul className="grid gap-3">
        {(data?.pages ?? [first])
          .flatMap(({ items }) => items)
          .map((item) => (
            <li key={item.id}>
              <FeedItem item={item} reader={reader} />
            </li>
          ))}
      </ul>
      {hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button
            variant="secondary"
            pending={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            Show older
          </Button>
        </div>
      ) : null}
    </>
  );
}
