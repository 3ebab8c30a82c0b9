"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/client/api/provider";

/** Says where the mail is when it does not leave this machine. */
export function MailboxHint() {
  const trpc = useTRPC();
  const { data: ways } = useQuery(trpc.auth.ways.queryOptions());
  if (!ways?.mailbox) return null;
  return (
    <p className="text-center text-muted text-sm">
      No mail server is set up here.{" "}
      <a
        href="/mailbox"
        target="_blank"
        rel="noopener"
        className="inline-block py-2 font-semibold text-ink underline"
      >
        Open this machine's mailbox
      </a>
    </p>
  );
}
