"use client";

import { Bell as BellIcon } from "lucide-react";
import { apiClient } from "@/client/api/api-client";
import { useLately } from "@/client/api/use-lately";
import { Link } from "@/components/ui/link";
import { unreadWords } from "./unread-words";

const everyMs = 60_000;
const ask = () => apiClient.notifications.unread.query();

/** The way to the inbox, with the number of notices that were not read. Looks again each minute while it is seen. */
export function Bell({ unread: known }: { unread: number }) {
  const unread = useLately({ known, ask, everyMs }) ?? known;
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
