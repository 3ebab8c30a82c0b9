"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";

type HoldButtonProps = {
  onHeld: () => void;
  className?: string;
  children: ReactNode;
};

const HOLD_MS = 800;

/** A button that a brush in a pocket cannot press: it wants to be held. The keyboard presses it at once. */
export function HoldButton({ onHeld, className, children }: HoldButtonProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isHeld, setHeld] = useState(false);
  const release = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <button
      type="button"
      onPointerDown={() => {
        setHeld(true);
        timer.current = setTimeout(() => {
          release();
          onHeld();
        }, HOLD_MS);
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.detail === 0) onHeld();
      }}
      className={classNames("relative touch-none select-none overflow-hidden", className)}
    >
      <span
        aria-hidden="true"
        className={classNames(
          "absolute inset-0 origin-left bg-paper/30 ease-linear",
          isHeld ? "scale-x-100 transition-transform duration-[800ms]" : "scale-x-0",
        )}
      />
      <span className="relative">{children}</span>
    </button>
  );
}
