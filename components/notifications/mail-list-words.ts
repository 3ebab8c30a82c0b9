import { type Topic, topics } from "@/domain/notification/topics";

type ListWords = Record<"title" | "ask" | "stop" | "ended" | "after" | "again" | "back", string>;

const digest: ListWords = {
  title: "Weekly digest",
  ask: "It tells you once a week how your week went. Shall it stop?",
  stop: "Stop the digest",
  ended: "The digest has ended",
  after: "You get no more weekly mails. Everything else stays as it is.",
  again: "The digest comes again, every week at the hour you chose.",
  back: "Send it again",
};

/** The words of the page that ends one kind of mail; which kind, its link says in its first part. */
export function mailListWords(token: string): ListWords {
  const [list = ""] = token.split(".");
  if (!Object.hasOwn(topics, list)) return digest;
  const { label, hint } = topics[list as Topic];
  return {
    title: `Mails about “${label}”`,
    ask: `${hint} Shall the mails stop? Your notices in the app stay as they are.`,
    stop: "Stop these mails",
    ended: "These mails have ended",
    after: `You get no more mails about “${label}”. Everything else stays as it is.`,
    again: "These mails come again.",
    back: "Send them again",
  };
}
