import type { ReactNode } from "react";
import { ApiProvider } from "@/client/api/query-provider";
import { PublicShell } from "@/components/navigation/public-shell";

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell bare>
      <ApiProvider>
        <div className="mx-auto max-w-[28rem] px-4 pt-10 pb-24 sm:px-6 sm:pt-16">{children}</div>
      </ApiProvider>
    </PublicShell>
  );
}
