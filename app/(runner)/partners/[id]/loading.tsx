import { PairSkeleton } from "@/components/partners/pair-skeleton";

export default function PartnerLoading() {
  return <PairSkeleton />;
}
