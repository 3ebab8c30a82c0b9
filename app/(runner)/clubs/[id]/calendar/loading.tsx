import { Loading } from "@/components/ui/loading";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function ClubCalendarLoading() {
  return (
    <Loading what="the calendar">
      <Skeleton className="mb-4 h-5 w-40" />
      <Skeleton className="mb-8 h-9 w-60" />
      <RowSkeleton rows={6} />
    </Loading>
  );
}
