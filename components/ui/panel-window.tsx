"use client";

import { X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import { IconButton } from "./icon-button";
import { ClosePanel, type DialogProps } from "./panel";

export type PanelShape = "dialog" | "sheet";

type PanelWindowProps = Omit<DialogProps, "trigger" | "open" | "onOpenChange"> & {
  shape: PanelShape;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Where the focus goes when it closes; by itself to where it was. */
  openedBy: HTMLElement | null;
};

const panel: Record<PanelShape, string> = {
  dialog:
    "top-1/2 left-1/2 w-[calc(100%-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 rounded-xl data-[state=open]:animate-appear",
  sheet:
    "inset-x-0 bottom-0 rounded-t-xl pb-[max(1.5rem,env(safe-area-inset-bottom))] data-[state=open]:animate-rise sm:inset-x-auto sm:right-0 sm:inset-y-0 sm:w-[28rem] sm:max-w-full sm:rounded-l-xl sm:rounded-tr-none sm:data-[state=open]:animate-appear",
};

/** What a panel shows, and what keeps the focus in it; loaded when the first of them opens. */
export function PanelWindow(props: PanelWindowProps) {
  const { shape, title, description, actions, open, onOpenChange, openedBy, children } = props;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil data-[state=open]:animate-appear" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={(event) => {
            if (!openedBy) return;
            event.preventDefault();
            openedBy.focus();
          }}
          className={`fixed z-50 flex max-h-[88dvh] flex-col overflow-y-auto overscroll-contain bg-surface p-6 shadow-float sm:max-h-dvh ${panel[shape]}`}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="heading text-lg">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton
                label="Close"
                icon={<X aria-hidden="true" />}
                className="-mt-2.5 -mr-2.5"
              />
            </Radix.Close>
          </div>
          {description ? (
            <Radix.Description className="mt-1 text-muted text-sm">{description}</Radix.Description>
          ) : null}
          <ClosePanel value={() => onOpenChange(false)}>
            {children ? <div className="mt-5">{children}</div> : null}
            {actions ? (
              <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
                {actions}
              </div>
            ) : null}
          </ClosePanel>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
