"use client";

import { createContext, type ReactElement, type ReactNode } from "react";

export type DialogProps = {
  /** The element that opens it; leave it out when `open` is controlled. */
  trigger?: ReactElement | undefined;
  title: string;
  description?: ReactNode;
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  children?: ReactNode;
};

/** Closes the panel around; nothing outside of one. */
export const ClosePanel = createContext<() => void>(() => {});
