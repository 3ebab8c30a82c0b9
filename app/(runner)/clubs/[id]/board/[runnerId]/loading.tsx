import { BoardSkeleton } from "@/components/clubs/board-skeleton";

export default function EvidenceLoading() {
  return <BoardSkeleton />;
}
