import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function BlockedLoading() {
  return <ListSkeleton what="the people you blocked" />;
}
