import { ListSkeleton } from "@/components/ui/list-skeleton";

export default function PartnersLoading() {
  return <ListSkeleton what="partners" />;
}
