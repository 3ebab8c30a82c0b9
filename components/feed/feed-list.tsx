"use client";

import { useState } from "react";
import { apiClient } from "@/client/api/api-client";
import { failureSentence } from "@/client/api/failure-sentence";
import type { ReaderUnits } from "@/components/runs/run-words";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { Outputs } from "@/server/router";
import { FeedItem } from "./feed-item";

type FeedPage = Outputs["feed"]["home"];

type FeedListProps = {
  first: FeedPage;
  reader: ReaderUnits;
  /** The club whose stream it is; without one it is the reader's own feed. */
  clubId?: string;
};

/** A feed, the newest first, with what is older behind a button. */
export function FeedList({ first, reader, clubId }: FeedListProps) {
  const [older, setOlder] = useState<readonly FeedPage[]>([]);
  const [pending, setPending] = useState(false);
  const { next } = older.at(-1) ?? first;
  async function showOlder() {
    setPending(true);
    try {
      const page = await pageAfter(next, clubId);
      setOlder((before) => [...before, page]);
    } catch (error) {
      showToast({ message: failureSentence(error), tone: "error" });
    }
    setPending(false);
  }
  const items = new Map(
    [first, ...older].flatMap((page) => page.items.map((item) => [item.id, item])),
  );
  return (
    <>
      <ul className="grid gap-3">
        {[...items.values()].map((item) => (
          <li key={item.id}>
            <FeedItem item={item} reader={reader} />
          </li>
        ))}
      </ul>
      {next ? (
        <div className="mt-4 flex justify-center">
          <Button variant="secondary" pending={pending} onClick={() => void showOlder()}>
            Show older
          </Button>
        </div>
      ) : null}
    </>
  );
}

function pageAfter(cursor: FeedPage["next"], clubId: string | undefined): Promise<FeedPage> {
  return clubId
    ? apiClient.feed.club.query({ clubId, cursor })
    : apiClient.feed.home.query({ cursor });
}
