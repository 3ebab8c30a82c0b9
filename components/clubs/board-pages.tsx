import { LinkButton } from "@/components/ui/link-button";

type BoardPagesProps = {
  /** Address of the first places; null on their own page. */
  top: string | null;
  /** Address of the places after these; null at the end. */
  later: string | null;
};

/** The way through a long board. */
export function BoardPages({ top, later }: BoardPagesProps) {
  if (!top && !later) return null;
  return (
    <nav aria-label="Pages of the board" className="mt-4 flex items-center justify-center gap-3">
      {top ? (
        <LinkButton href={top} variant="secondary">
          First places
        </LinkButton>
      ) : null}
      {later ? (
        <LinkButton href={later} variant="secondary">
          Later places
        </LinkButton>
      ) : null}
    </nav>
  );
}
