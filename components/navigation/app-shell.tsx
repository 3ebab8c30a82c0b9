import { type ReactNode, Suspense } from "react";
import { Link } from "@/components/ui/link";
import { ToastHost } from "@/components/ui/toast-host";
import { Brand } from "./brand";
import { CurrentDestinationLinks, DestinationLinks } from "./destination-links";
import { SkipLink } from "./skip-link";
import { SoftNavigation } from "./soft-navigation";

type AppShellProps = {
  /** Small things at the foot of the rail and the top of a phone: mailbox, own face. */
  aside?: ReactNode;
  children: ReactNode;
};

/** Frame of every page behind sign-in: bar below on a phone, rail at the start on a desktop. */
export function AppShell({ aside, children }: AppShellProps) {
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="sticky top-0 z-20 flex min-h-14 items-center justify-between bg-paper px-4 sm:px-6 lg:h-dvh lg:flex-col lg:items-stretch lg:justify-start lg:bg-transparent lg:px-4 lg:py-6">
        <Link href="/home" className="rounded-full lg:mb-8 lg:px-3">
          <Brand />
        </Link>
        <nav
          aria-label="Main"
          className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-line max-lg:border-t max-lg:bg-paper max-lg:px-2 max-lg:pb-[env(safe-area-inset-bottom)]"
        >
          <Suspense fallback={<DestinationLinks pathname={null} />}>
            <CurrentDestinationLinks />
          </Suspense>
        </nav>
        {aside ? (
          <div className="flex items-center gap-1 lg:mt-auto lg:flex-col lg:items-stretch">
            {aside}
          </div>
        ) : null}
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page px-4 pt-4 pb-32 outline-none sm:px-6 lg:px-10 lg:pt-10 lg:pb-16"
      >
        {children}
      </main>
      <ToastHost />
      <SoftNavigation />
    </div>
  );
}
