import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "large";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-track text-on-track hover:bg-track-strong",
  secondary: "bg-ink/8 text-ink hover:bg-ink/14",
  quiet: "text-ink hover:bg-ink/8",
  danger: "bg-danger-fill text-on-danger hover:bg-danger-strong",
};

const sizes: Record<ButtonSize, string> = {
  medium: "min-h-11 min-w-11 px-5",
  large: "min-h-13 px-7 text-base",
};

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Fills the width of its column. */
  wide?: boolean | undefined;
};

/** The look of a button, shared by buttons and links that look like one. */
export function buttonClass(look: ButtonLook, extra?: string): string {
  const { variant = "primary", size = "medium", wide } = look;
  return classNames("btn", variants[variant], sizes[size], wide && "w-full", extra);
}
