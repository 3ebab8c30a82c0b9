import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "./link";

type PageHeaderProps = {
  title: ReactNode;
  /** One line under the title. */
  lead?: ReactNode;
  /** Where this page came from. */
  back?: { href: string; label: string } | undefined;
  actions?: ReactNode;
};

/** The heading of a page, with the way back above and its actions beside. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 sm:mb-8">
      {back ? (
        <Link
          href={back.href}
          className="-ml-2 mb-1 inline-flex min-h-11 max-w-full items-center gap-1 rounded-full pr-3 font-semibold text-muted text-sm hover:text-ink"
        >
          <ChevronLeft aria-hidden="true" className="size-5 shrink-0 rtl:rotate-180" />
          <bdi className="min-w-0 truncate">{back.label}</bdi>
        </Link>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="heading break-words text-xl">{title}</h1>
          {lead ? <p className="mt-1.5 text-base text-muted">{lead}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
