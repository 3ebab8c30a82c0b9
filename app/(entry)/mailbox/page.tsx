import type { Metadata } from "next";
import { LocalMailbox } from "@/components/auth/local-mailbox";

export const metadata: Metadata = { title: "Mailbox of this machine", robots: { index: false } };

export default function MailboxPage() {
  return <LocalMailbox />;
}
