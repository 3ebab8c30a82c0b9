"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { belongsTo, type Destination, destinations } from "./destinations";

/** The entries with the current one marked. */
export function CurrentDestinationLinks() {
  return <DestinationLinks pathname={usePathname()} />;
}

/** The entries; with no pathname (not known while prerendering) none is marked. */
export function DestinationLinks({ pathname }: { pathname: string | null }) {
  return (
    <ul className="grid grid-cols-5 lg:flex lg:flex-col lg:gap-1">
      {destinations.map((entry) => (
        <li key={entry.href} className={entry.raised ? "lg:order-first lg:mb-3" : undefined}>
          <DestinationLink
            entry={entry}
            on={pathname !== null && belongsTo(pathname, entry.href)}
          />
        </li>
      ))}
    </ul>
  );
}

const plain =
  "flex min-h-15 flex-col items-center justify-center gap-1 rounded-md font-semibold text-xs lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-sm";

function DestinationLink({ entry, on }: { entry: Destination; on: boolean }) {
  const Icon = entry.icon;
  const current = on ? ("page" as const) : undefined;
  if (entry.raised) {
    return (
      // A page of its own, which opens without a signal: entered as one.
      <a
        href={entry.href}
        aria-current={current}
        className={classNames(
          plain,
          "relative text-ink lg:rounded-full lg:bg-track lg:px-4 lg:text-on-track lg:hover:bg-track-strong",
        )}
      >
        <span className="-mt-7 grid size-14 place-items-center rounded-full bg-track text-on-track shadow-float ring-4 ring-paper lg:mt-0 lg:size-5 lg:shadow-none lg:ring-0">
          <Icon aria-hidden="true" className="size-7 lg:size-5" />
        </span>
        <span className="-mt-0.5 lg:mt-0">{entry.label}</span>
      </a>
    );
  }
  return (
    <Link
      href={entry.href}
      aria-current={current}
      className={classNames(
        plain,
        "transition-colors duration-100 data-going:text-track",
        on ? "text-track lg:bg-track-soft" : "text-muted hover:text-ink lg:hover:bg-sunken",
      )}
    >
      <Icon aria-hidden="true" className="size-6 lg:size-5" strokeWidth={on ? 2.4 : 2} />
      {entry.label}
    </Link>
  );
}
