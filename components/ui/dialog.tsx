"use client";

import { cloneElement, type HTMLAttributes, useEffect, useRef, useState } from "react";
import { late, useLate } from "./late";
import type { DialogProps } from "./panel";
import type { PanelShape } from "./panel-window";

const panelWindow = late(() => import("./panel-window").then((code) => code.PanelWindow));

/** A window over the page that keeps focus inside and gives it back; "sheet" comes from below. */
export function Panel({ shape, ...props }: DialogProps & { shape: PanelShape }) {
  const { trigger, open, onOpenChange, ...rest } = props;
  const [opened, setOpened] = useState(false);
  const openedBy = useRef<HTMLElement | null>(null);
  const { Part: Window, ready, want } = useLate(panelWindow);
  const isOpen = open ?? opened;
  function change(next: boolean) {
    setOpened(next);
    onOpenChange?.(next);
  }
  const wanted = isOpen && !Window;
  useEffect(() => {
    if (wanted) want();
  }, [wanted, want]);
  return (
    <>
      {trigger
        ? cloneElement(trigger as React.ReactElement<HTMLAttributes<HTMLElement>>, {
            "aria-haspopup": "dialog",
            "aria-expanded": isOpen,
            onPointerEnter: ready,
            onFocus: ready,
            onClick: (event) => {
              openedBy.current = event.currentTarget;
              change(true);
              want();
            },
          })
        : null}
      {Window ? (
        <Window
          {...rest}
          shape={shape}
          open={isOpen}
          onOpenChange={change}
          openedBy={openedBy.current}
        />
      ) : null}
    </>
  );
}

/** A short question or form in the middle of the screen. */
export function Dialog(props: DialogProps) {
  return <Panel {...props} shape="dialog" />;
}
