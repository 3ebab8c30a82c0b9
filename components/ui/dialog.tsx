"use client";

import { X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button";

export type DialogProps = {
  /** The element that opens it; leave it out when `open` is controlled. */
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  children?: ReactNode;
};

const panel = {
  dialog:
    "top-1/2 left-1/2 w-[calc(100%-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 rounded-xl data-[state=open]:animate-appear",
  sheet:
    "inset-x-0 bottom-0 rounded-t-xl pb-[max(1.5rem,env(safe-area-inset-bottom))] data-[state=open]:animate-rise sm:inset-x-auto sm:right-0 sm:inset-y-0 sm:w-[28rem] sm:max-w-full sm:rounded-l-xl sm:rounded-tr-none sm:data-[state=open]:animate-appear",
};

/** A window over the page that keeps focus inside and gives it back; "sheet" comes from below. */
export function Panel({ shape, ...props }: DialogProps & { shape: "dialog" | "sheet" }) {
  const { trigger, title, description, actions, open, onOpenChange, children } = props;
  return (
    <Radix.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil data-[state=open]:animate-appear" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
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
          {children ? <div className="mt-5">{children}</div> : null}
          {actions ? (
            <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              {actions}
            </div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A short question or form in the middle of the screen. */
export function Dialog(props: DialogProps) {
  return <Panel {...props} shape="dialog" />;
}
