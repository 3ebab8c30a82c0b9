import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type RoundButtonProps = {
  label: string;
  onClick: () => void;
  large?: boolean;
  children: ReactNode;
};

/** A round button for a thumb, with its word below. */
export function RoundButton({ label, onClick, large = false, children }: RoundButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="grid touch-manipulation select-none justify-items-center gap-1 font-semibold text-sm"
    >
      <span
        className={classNames(
          "grid place-items-center rounded-full",
          large
            ? "size-22 bg-ink text-paper wide-and-low:size-18 [&_svg]:size-9"
            : "size-16 border-2 border-ink wide-and-low:size-14 [&_svg]:size-6",
        )}
      >
        {children}
      </span>
      <span>{label}</span>
    </button>
  );
}
