import { redirect } from "next/navigation";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { ApiProvider } from "@/client/api/provider";
import { AppShell } from "@/components/navigation/app-shell";
import { OwnFace } from "@/components/runners/own-face";
import { Skeleton } from "@/components/ui/skeleton";
import { pageApi, pageQueries } from "@/server/prefetch";
import { currentActor } from "@/server/session";

export default function RunnerLayout({ children }: { children: ReactNode }) {
  return (
    <AppShell
      aside={
        <Suspense fallback={<Skeleton shape="disc" className="m-1.5 size-8" />}>
          <SignedIn />
        </Suspense>
      }
    >
      <ApiProvider>{children}</ApiProvider>
    </AppShell>
  );
}

/** Who is new is welcomed before anything else; who is not signed in is sent on by the page itself. */
async function SignedIn() {
  await connection();
  const actor = await currentActor();
  if (!actor) return null;
  const me = await pageQueries().fetchQuery(pageApi.runners.me.queryOptions());
  if (me.welcomedAt === null) redirect("/welcome");
  return <OwnFace name={me.name} runnerId={me.id} />;
}
