import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  /** What the button does, in words: its accessible name. */
  label: string;
  icon: ReactNode;
};

/** A round 44 px button that shows only an icon. */
export function IconButton({ label, icon, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        "grid size-11 shrink-0 place-items-center rounded-full text-ink transition-colors duration-100 hover:bg-sunken disabled:opacity-50 [&_svg]:size-5",
        className,
      )}
    >
      {icon}
    </button>
  );
}
