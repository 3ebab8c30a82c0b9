import type { ReactNode } from "react";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Brand } from "./brand";
import { SkipLink } from "./skip-link";

type PublicShellProps = {
  children: ReactNode;
  /** Leaves out the way to sign in, for pages that are about it. */
  bare?: boolean | undefined;
};

/** Frame of the pages that need no account. */
export function PublicShell({ children, bare = false }: PublicShellProps) {
  return (
    <>
      <SkipLink />
      <header className="mx-auto flex min-h-16 max-w-page items-center justify-between px-4 sm:px-6">
        <a href="/" className="rounded-full">
          <Brand />
        </a>
        {bare ? null : (
          <AnchorButton href="/sign-in" variant="quiet" className="-mr-4 sm:-mr-5">
            Sign in
          </AnchorButton>
        )}
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}
