import { Flag } from "lucide-react";
import { Link } from "@/components/ui/link";

/** Leads to the form that reports a comment. */
export function ReportComment({ id }: { id: string }) {
  return (
    <Link
      href={`/report?kind=comment&id=${id}`}
      className="inline-grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-sunken"
    >
      <Flag aria-hidden="true" className="size-4" />
      <span className="sr-only">Report this comment</span>
    </Link>
  );
}
