import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-styles";
import { Spinner } from "./spinner";

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** While true the button keeps its width, says it is busy and takes no second tap. */
    pending?: boolean | undefined;
  };

/** A button of at least 44 px; type is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  wide,
  pending = false,
  className,
  disabled,
  type = "button",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={buttonClass({ variant, size, wide }, className)}
    >
      {pending ? <Spinner /> : null}
      {children}
    </button>
  );
}
