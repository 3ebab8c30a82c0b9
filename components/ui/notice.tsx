import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeTone = "info" | "done" | "error";

const tones: Record<NoticeTone, string> = {
  info: "bg-sunken text-ink",
  done: "bg-kept-soft text-ink",
  error: "bg-danger-soft text-ink",
};
const icons = { info: Info, done: CircleCheck, error: CircleAlert };

type NoticeProps = {
  tone?: NoticeTone | undefined;
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  children?: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
};

/** A message that stays in the page; errors are announced at once. */
export function Notice({ tone = "info", title, children, action, className }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={classNames("flex gap-3 rounded-md px-4 py-3.5 text-sm", tones[tone], className)}
    >
      <Icon
        aria-hidden="true"
        className={classNames(
          "mt-px size-5 shrink-0",
          tone === "error" && "text-danger",
          tone === "done" && "text-kept",
        )}
      />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children ? <div className="mt-0.5">{children}</div> : null}
        {action ? <div className="mt-3">{action}</div> : null}
      </div>
    </div>
  );
}
