import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function CaseLoading() {
  return <ListSkeleton what="the reports" />;
}
