"use client";

import * as Radix from "radix-ui/dropdown-menu";
import { useEffect, useRef } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";
import type { MenuProps } from "./menu";

const entryClass =
  "flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-sm outline-none data-highlighted:bg-sunken [&_svg]:size-[1.125rem] [&_svg]:shrink-0";

/** The menu itself, open from the start: it is loaded by the first tap on its button. */
export function MenuList({ trigger, entries, byKeyboard }: MenuProps & { byKeyboard: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The key that loaded this was pressed before the menu could hear it.
    if (byKeyboard) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [byKeyboard]);
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          ref={list}
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
