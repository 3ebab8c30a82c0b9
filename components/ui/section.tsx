import type { ReactNode } from "react";
import { classNames } from "./class-names";

type SectionProps = {
  title: string;
  /** Ties the heading to the section; unique on the page. */
  id: string;
  /** A link or button at the end of the heading line. */
  action?: ReactNode;
  description?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** A titled part of a page. */
export function Section({ title, id, action, description, className, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={classNames("mt-10 first:mt-0", className)}>
      <div className="mb-3 flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        <h2 id={id} className="heading text-lg">
          {title}
        </h2>
        {action}
      </div>
      {description ? <p className="-mt-2 mb-4 text-muted text-sm">{description}</p> : null}
      {children}
    </section>
  );
}
