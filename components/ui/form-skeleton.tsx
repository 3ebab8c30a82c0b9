import { Loading } from "./loading";
import { Skeleton } from "./skeleton";

/** A heading and a few fields. */
export function FormSkeleton({ what }: { what: string }) {
  return (
    <Loading what={what}>
      <Skeleton className="mt-1 mb-3 h-5 w-24" />
      <Skeleton className="mb-8 h-9 w-56" />
      <div className="grid max-w-column gap-6">
        <Skeleton shape="block" className="h-18" />
        <Skeleton shape="block" className="h-18" />
        <Skeleton shape="block" className="h-28" />
        <Skeleton shape="block" className="h-28" />
      </div>
    </Loading>
  );
}
