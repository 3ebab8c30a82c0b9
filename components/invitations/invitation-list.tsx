import type { ListedInvitation } from "@/server/invitations/queries";
import { InvitationCard } from "./invitation-card";

type InvitationListProps = {
  invitations: readonly ListedInvitation[];
  zone: string;
  locale: string;
};

/** Links with who came by each: the open ones, and behind a fold those that have ended. */
export function InvitationList({ invitations, zone, locale }: InvitationListProps) {
  const open = invitations.filter(({ state }) => state === "open");
  const ended = invitations.filter(({ state }) => state !== "open");
  const cards = (shown: readonly ListedInvitation[]) => (
    <ul className="grid items-start gap-4 lg:grid-cols-2">
      {shown.map((invitation) => (
        <li key={invitation.invitationId} className="min-w-0">
          <InvitationCard {...{ invitation, zone, locale }} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 ? cards(open) : null}
      {ended.length > 0 ? (
        <details className="mt-6">
          <summary className="inline-flex min-h-11 items-center font-semibold text-sm underline underline-offset-4">
            Links that have ended ({ended.length})
          </summary>
          <div className="mt-3">{cards(ended)}</div>
        </details>
      ) : null}
    </>
  );
}
