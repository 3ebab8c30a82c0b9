import { AnchorButton } from "@/components/ui/anchor-button";
import { Notice } from "@/components/ui/notice";
import { type RollPlace, rollPath } from "@/domain/roll-call/roll-link";

type NoKeysProps = { isKnown: boolean; isStorageDenied: boolean; link: RollPlace | null };

/** Why this phone cannot take part yet, and what to do. */
export function NoKeys({ isKnown, isStorageDenied, link }: NoKeysProps) {
  if (isStorageDenied) {
    return (
      <Notice tone="error" title="This browser keeps nothing" className="mt-6">
        A private window does that. Open Runpact in an ordinary one, or have the organiser mark you.
      </Notice>
    );
  }
  if (!isKnown) return <p className="mt-6 text-muted">Looking up your group runs …</p>;
  const to = encodeURIComponent(link ? rollPath(link) : "/roll-call");
  return (
    <div className="mt-6 grid gap-5">
      <p>
        This phone does not know who you are. Sign in once while there is a signal; after that it
        works without one.
      </p>
      <AnchorButton href={`/sign-in?to=${to}`} size="large">
        Sign in
      </AnchorButton>
    </div>
  );
}
