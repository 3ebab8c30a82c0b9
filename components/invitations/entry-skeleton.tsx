import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

/** A face, a heading, some words and a wide button. */
export function EntrySkeleton({ what }: { what: string }) {
  return (
    <Loading what={what}>
      <Skeleton shape="disc" className="size-20" />
      <Skeleton className="mt-6 h-9 w-4/5" />
      <Skeleton className="mt-4 h-5 w-full" />
      <Skeleton className="mt-2 h-5 w-3/5" />
      <Skeleton shape="block" className="mt-8 h-13 w-full" />
    </Loading>
  );
}
