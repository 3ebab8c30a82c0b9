import type { SubjectKind } from "@/domain/moderation/report-reasons";

/** A quiet way to report what is on this page; it leads through sign-in. */
export function ReportLink({ kind, id }: { kind: SubjectKind; id: string }) {
  return (
    <p className="mt-10 text-muted text-sm">
      Something wrong here?{" "}
      <a
        href={`/report?kind=${kind}&id=${id}`}
        rel="nofollow"
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        Report it
      </a>
    </p>
  );
}
