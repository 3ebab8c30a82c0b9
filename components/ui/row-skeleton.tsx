import { Skeleton } from "./skeleton";

/** Stands for a `RowList` of that many rows. */
export function RowSkeleton({ rows = 5 }: { rows?: number | undefined }) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-lg bg-surface shadow-card">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex min-h-16 items-center gap-3.5 px-4 py-3 sm:px-5">
          <Skeleton shape="disc" className="size-10 shrink-0" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-4 w-40 max-w-full" />
            <Skeleton className="h-3.5 w-56 max-w-full" />
          </div>
        </div>
      ))}
    </div>
  );
}
