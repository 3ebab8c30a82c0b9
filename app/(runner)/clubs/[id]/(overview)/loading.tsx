import { ClubSkeleton } from "@/components/clubs/club-skeleton";

export default function ClubLoading() {
  return <ClubSkeleton />;
}
