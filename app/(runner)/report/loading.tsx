import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function ReportLoading() {
  return <ListSkeleton what="the reports" />;
}
