import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function OwnReportLoading() {
  return <ListSkeleton what="the reports" />;
}
