import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function ClubsLoading() {
  return <ListSkeleton what="clubs" />;
}
