import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function GatheringLoading() {
  return <ListSkeleton what="who is in" />;
}
