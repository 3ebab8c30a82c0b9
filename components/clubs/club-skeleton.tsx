import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

/** A heading, the next step, the week in rings and the people. */
export function ClubSkeleton() {
  return (
    <Loading what="the club">
      <Skeleton className="mt-1 mb-3 h-5 w-16" />
      <Skeleton className="mb-3 h-9 w-72 max-w-full" />
      <Skeleton className="mb-8 h-5 w-48" />
      <Skeleton shape="block" className="mb-4 h-24" />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton shape="block" className="h-96" />
        <Skeleton shape="block" className="h-64" />
      </div>
    </Loading>
  );
}
