import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function RunnerLoading() {
  return <ListSkeleton what="the runner" />;
}
