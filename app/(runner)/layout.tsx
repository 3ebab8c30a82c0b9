import { redirect } from "next/navigation";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { ApiProvider } from "@/client/api/query-provider";
import { AppShell } from "@/components/navigation/app-shell";
import { Bell } from "@/components/notifications/bell";
import { KeepPush } from "@/components/notifications/keep-push";
import { OfflineBar } from "@/components/offline/offline-bar";
import { OwnFace } from "@/components/runners/own-face";
import { ReaderSettings } from "@/components/runners/reader-settings";
import { RunnerFaces } from "@/components/runners/runner-faces";
import { Skeleton } from "@/components/ui/skeleton";
import { pageApi, pageQueries } from "@/server/prefetch";
import { currentActor } from "@/server/session";

export default function RunnerLayout({ children }: { children: ReactNode }) {
  return (
    <ApiProvider>
      <RunnerFaces>
        <AppShell
          aside={
            <Suspense fallback={<Skeleton shape="disc" className="m-1.5 size-8" />}>
              <SignedIn />
            </Suspense>
          }
        >
          <OfflineBar />
          {children}
        </AppShell>
      </RunnerFaces>
    </ApiProvider>
  );
}

/** Who is new is welcomed before anything else; who is not signed in is sent on by the page itself. */
async function SignedIn() {
  await connection();
  const actor = await currentActor();
  if (!actor) return null;
  const queries = pageQueries();
  const [me, unread] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.notifications.unread.queryOptions()),
  ]);
  if (me.welcomedAt === null) redirect("/welcome");
  return (
    <>
      <ReaderSettings locale={me.locale} />
      <KeepPush sessionId={actor.sessionId} />
      <Bell unread={unread} />
      <OwnFace name={me.name} runnerId={me.id} />
    </>
  );
}
