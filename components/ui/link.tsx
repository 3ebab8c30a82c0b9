import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A way to another page. Nothing is fetched for it because it can be seen: a page full of them would fetch the code of
 * all others. `FetchNear` fetches what a pointer or the focus comes near.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
