import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";
import { PromiseForm } from "@/components/welcome/promise-form";
import { WelcomeForm } from "@/components/welcome/welcome-form";
import { WhyForm } from "@/components/welcome/why-form";
import { firstName } from "@/domain/runner/first-name";
import { ownPath, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Welcome" };

type WelcomePageProps = {
  searchParams: Promise<{ to?: string | string[]; step?: string | string[] }>;
};

export default function WelcomePage({ searchParams }: WelcomePageProps) {
  return (
    <Suspense fallback={<WelcomeSkeleton />}>
      <Welcome searchParams={searchParams} />
    </Suspense>
  );
}

async function Welcome({ searchParams }: WelcomePageProps) {
  const { to, step } = await searchParams;
  const wanted = typeof to === "string" ? ownPath(to) : "/";
  const destination = wanted === "/" ? "/home" : wanted;
  await requireActor(`/welcome?to=${encodeURIComponent(destination)}`);
  const me = await pageQueries().fetchQuery(pageApi.runners.me.queryOptions());
  if (me.welcomedAt === null) return <WelcomeForm name={me.name} destination={destination} />;
  if (step === "why") return <WhyForm destination={destination} />;
  if (step !== "promise") redirect(destination);
  const outlook = await pageQueries().fetchQuery(pageApi.commitments.outlook.queryOptions());
  if (outlook.existing.length > 0) redirect(destination);
  return (
    <PromiseForm
      outlook={outlook}
      destination={destination}
      reader={{ firstName: firstName(me.name), locale: me.locale }}
    />
  );
}

function WelcomeSkeleton() {
  return (
    <Loading what="the welcome">
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="mt-3 h-5 w-4/5" />
      <Skeleton shape="block" className="mt-8 h-12 w-full" />
      <Skeleton shape="block" className="mt-6 h-12 w-full" />
      <Skeleton shape="block" className="mt-6 h-12 w-full" />
    </Loading>
  );
}
