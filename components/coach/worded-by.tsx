import { Bot } from "lucide-react";

/** Says so where a language model chose the words. */
export function WordedBy({ by }: { by: "model" | "coach" }) {
  if (by === "coach") return null;
  return (
    <p className="mt-1 flex items-center gap-1.5 text-muted text-xs">
      <Bot aria-hidden="true" className="size-4 shrink-0" />
      Worded by a language model, checked against your facts
    </p>
  );
}
