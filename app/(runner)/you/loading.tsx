import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function YouLoading() {
  return <ListSkeleton what="your page" />;
}
