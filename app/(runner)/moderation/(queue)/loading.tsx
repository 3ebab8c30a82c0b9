import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function ModerationLoading() {
  return <ListSkeleton what="the reports" />;
}
