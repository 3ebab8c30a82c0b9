import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function ReportsLoading() {
  return <ListSkeleton what="the reports" />;
}
