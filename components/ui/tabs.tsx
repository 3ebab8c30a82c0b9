"use client";

import * as Radix from "radix-ui/tabs";
import type { ReactNode } from "react";

export type Tab = { value: string; label: string; panel: ReactNode };

/** Tabs inside one page, for views that need no address of their own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const first = tabs[0]?.value;
  return (
    <Radix.Root {...(first === undefined ? {} : { defaultValue: first })}>
      <Radix.List aria-label={label} className="mb-5 flex gap-1 overflow-x-auto p-0.5">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="min-h-11 whitespace-nowrap rounded-full px-4 font-semibold text-muted text-sm transition-colors duration-100 hover:bg-sunken data-[state=active]:bg-ink data-[state=active]:text-paper"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value}>
          {tab.panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
