import type { ReactNode } from "react";
import { ApiProvider } from "@/client/api/query-provider";
import { PublicShell } from "@/components/navigation/public-shell";
import { ToastHost } from "@/components/ui/toast-host";

export default function GuestLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell bare>
      <ApiProvider>
        <ToastHost />
        <div className="mx-auto max-w-page px-4 pt-6 pb-24 sm:px-6 sm:pt-10">{children}</div>
      </ApiProvider>
    </PublicShell>
  );
}
