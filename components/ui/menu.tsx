"use client";

import Link from "next/link";
import * as Radix from "radix-ui/dropdown-menu";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type MenuEntry = {
  label: string;
  icon?: ReactNode;
  /** Goes there; otherwise give onSelect. */
  href?: string;
  onSelect?: () => void;
  danger?: boolean;
};

const entryClass =
  "flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-sm outline-none data-highlighted:bg-sunken [&_svg]:size-[1.125rem] [&_svg]:shrink-0";

/** A list of actions behind one button; arrow keys, type-ahead and Escape work. */
export function Menu({ trigger, entries }: { trigger: ReactNode; entries: readonly MenuEntry[] }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 min-w-52 rounded-md border border-line bg-surface p-1.5 shadow-float data-[state=open]:animate-appear"
        >
          {entries.map((entry) => (
            <Radix.Item
              key={entry.label}
              asChild={entry.href !== undefined}
              className={classNames(entryClass, entry.danger && "text-danger")}
              {...(entry.onSelect ? { onSelect: entry.onSelect } : {})}
            >
              {entry.href === undefined ? (
                <>
                  {entry.icon}
                  {entry.label}
                </>
              ) : (
                <Link href={entry.href}>
                  {entry.icon}
                  {entry.label}
                </Link>
              )}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
