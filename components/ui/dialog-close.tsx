"use client";

import { useContext } from "react";
import { Button } from "./button";
import { ClosePanel } from "./panel";

/** The button of a dialog that changes nothing and closes it. */
export function DialogClose({ children }: { children: string }) {
  const close = useContext(ClosePanel);
  return (
    <Button variant="quiet" onClick={close}>
      {children}
    </Button>
  );
}
