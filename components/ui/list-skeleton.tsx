import { Loading } from "./loading";
import { Skeleton } from "./skeleton";

const rows = ["w-2/5", "w-1/3", "w-1/2", "w-1/4"];

/** A heading and a list of rows, for pages that open with those. */
export function ListSkeleton({ what }: { what: string }) {
  return (
    <Loading what={what}>
      <Skeleton className="mb-8 h-9 w-48" />
      <div className="divide-y divide-line rounded-lg bg-surface shadow-card">
        {rows.map((width) => (
          <div key={width} className="flex min-h-16 items-center gap-3.5 px-4 py-3">
            <Skeleton shape="disc" className="size-10" />
            <div className="grid flex-1 gap-2">
              <Skeleton className={`h-4 ${width}`} />
              <Skeleton className="h-3 w-3/5" />
            </div>
          </div>
        ))}
      </div>
    </Loading>
  );
}
