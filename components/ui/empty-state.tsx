import type { ReactNode } from "react";
import { classNames } from "./class-names";

type EmptyStateProps = {
  /** A picture or icon of at most 6 rem. */
  picture?: ReactNode;
  title: string;
  children?: ReactNode;
  /** The one button that says what to do next. */
  action?: ReactNode;
  className?: string | undefined;
};

/** What a list says before it holds anything. */
export function EmptyState({ picture, title, children, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "flex flex-col items-center rounded-lg bg-sunken px-6 py-10 text-center",
        className,
      )}
    >
      {picture ? <div className="mb-4 text-muted [&>svg]:size-10">{picture}</div> : null}
      <h2 className="heading text-lg">{title}</h2>
      {children ? <div className="mt-1 max-w-sm text-muted text-sm">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
