"use client";

import { useQuery } from "@tanstack/react-query";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Notice } from "@/components/ui/notice";

/** The mails that stayed on this machine because no mail server is set up; newest first. */
export function LocalMailbox() {
  const trpc = useTRPC();
  const mail = useQuery({
    ...trpc.auth.localMail.queryOptions(),
    refetchInterval: 2_000,
    retry: 0,
  });
  return (
    <>
      <h1 className="heading text-xl">Mailbox of this machine</h1>
      <p className="mt-2 text-muted">
        No mail server is set up, so mails wait here. Only this machine can see the page.
      </p>
      {mail.error ? <Notice tone="error" title={failureSentence(mail.error)} /> : null}
      {mail.data?.length === 0 ? <p className="mt-8">No mail yet.</p> : null}
      <ul className="mt-8 grid gap-4">
        {mail.data?.map((message) => (
          <li key={message.id} className="min-w-0 rounded-lg bg-surface p-5 shadow-card">
            <h2 className="font-semibold">{message.subject}</h2>
            <p className="mt-1 break-words text-muted text-sm">
              To {message.recipient}, {new Date(message.createdAt).toLocaleTimeString()}
            </p>
            <MailText text={message.text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="mt-4 wrap-anywhere whitespace-pre-wrap text-sm">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <a key={part} href={part} className="font-semibold text-track underline">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
