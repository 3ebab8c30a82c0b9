"use client";

import { useQuery } from "@tanstack/react-query";
import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "@/client/api/provider";
import { unreadWords } from "./unread-words";

const lookAgainMs = 60_000;

/** The way to the inbox, with the number of notices that were not read. Looks again each minute while it is seen. */
export function Bell({ unread: known }: { unread: number }) {
  const { data: unread } = useQuery(
    useTRPC().notifications.unread.queryOptions(undefined, {
      initialData: known,
      staleTime: lookAgainMs,
      refetchInterval: lookAgainMs,
    }),
  );
  const { badge, spoken } = unreadWords(unread);
  return (
    <Link
      href="/notices"
      className="inline-flex min-h-11 min-w-11 items-center gap-3 rounded-full max-lg:justify-center lg:w-full lg:px-3 lg:hover:bg-sunken"
    >
      <span className="relative grid size-8 place-items-center">
        <BellIcon aria-hidden="true" className="size-6 text-muted lg:size-5" />
        {badge ? (
          <span
            aria-hidden="true"
            className="figure absolute -top-0.5 left-4 grid min-h-5 min-w-5 place-items-center rounded-full bg-track px-1 text-on-track text-xs"
          >
            {badge}
          </span>
        ) : null}
      </span>
      <span aria-hidden="true" className="font-semibold text-sm max-lg:hidden">
        Notices
      </span>
      <span className="sr-only">{spoken}</span>
    </Link>
  );
}
