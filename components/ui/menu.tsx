"use client";

import { cloneElement, type ReactElement, type ReactNode, useState } from "react";
import { late, useLate } from "./late";

export type MenuEntry = {
  label: string;
  icon?: ReactNode;
  /** Goes there; otherwise give onSelect. */
  href?: string;
  onSelect?: () => void;
  danger?: boolean;
};

export type MenuProps = { trigger: ReactElement; entries: readonly MenuEntry[] };

const menuList = late(() => import("./menu-list").then((code) => code.MenuList));

/** A list of actions behind one button; arrow keys, type-ahead and Escape work. */
export function Menu({ trigger, entries }: MenuProps) {
  const [byKeyboard, setByKeyboard] = useState(false);
  const { Part: List, ready, want } = useLate(menuList);
  if (List) return <List {...{ trigger, entries, byKeyboard }} />;
  const open = (keyboard: boolean) => {
    setByKeyboard(keyboard);
    want();
  };
  return cloneElement(trigger as ReactElement<React.HTMLAttributes<HTMLElement>>, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: ready,
    onFocus: ready,
    onClick: (event) => open(event.detail === 0),
    onKeyDown: (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      open(true);
    },
  });
}
