import { type ButtonLook, buttonClass } from "./button-styles";
import { Link, type LinkProps } from "./link";

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ variant, size, wide, className, ...rest }: LinkProps & ButtonLook) {
  return <Link {...rest} className={buttonClass({ variant, size, wide }, className)} />;
}
