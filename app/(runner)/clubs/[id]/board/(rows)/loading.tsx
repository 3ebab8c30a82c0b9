import { BoardSkeleton } from "@/components/clubs/board-skeleton";

export default function BoardLoading() {
  return <BoardSkeleton />;
}
