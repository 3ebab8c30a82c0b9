"use client";

import * as Radix from "radix-ui/dialog";
import { Button } from "./button";

/** The button of a dialog that changes nothing and closes it. */
export function DialogClose({ children }: { children: string }) {
  return (
    <Radix.Close asChild>
      <Button variant="quiet">{children}</Button>
    </Radix.Close>
  );
}
