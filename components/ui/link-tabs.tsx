import { classNames } from "./class-names";
import { Link } from "./link";

export type LinkTab = { label: string; href: string; count?: number };

const tabClass =
  "inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full px-4 font-semibold text-sm transition-colors duration-100";

type LinkTabsProps = {
  /** What the tabs choose between, for a screen reader. */
  label: string;
  tabs: readonly LinkTab[];
  /** The href of the tab that is shown. */
  current: string;
  className?: string | undefined;
};

/** Tabs that are pages: links, so they can be shared, opened aside and gone back from. */
export function LinkTabs({ label, tabs, current, className }: LinkTabsProps) {
  return (
    <nav
      aria-label={label}
      className={classNames("-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0", className)}
    >
      <ul className="flex gap-1">
        {tabs.map((tab) => {
          const on = tab.href === current;
          return (
            <li key={tab.href}>
              <Link
                href={tab.href}
                aria-current={on ? "page" : undefined}
                className={classNames(
                  tabClass,
                  on ? "bg-ink text-paper" : "text-muted hover:bg-sunken",
                )}
              >
                {tab.label}
                {tab.count === undefined ? null : <span className="opacity-80">{tab.count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
