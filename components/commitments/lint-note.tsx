import { Notice } from "@/components/ui/notice";
import type { CommitmentLint } from "@/domain/goal/lint-commitment";

/** What the rule says of a draft; nothing where it is fine. Always there, so that it is announced. */
export function LintNote({ lint }: { lint: CommitmentLint }) {
  return (
    <div aria-live="polite" className="empty:hidden">
      {lint.level === "fine" ? null : <Notice title={lint.sentence} />}
    </div>
  );
}
