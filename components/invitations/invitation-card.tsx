import { Avatar } from "@/components/ui/avatar";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import type { ListedInvitation } from "@/server/invitations/queries";
import { InvitationActions } from "./invitation-actions";

const states: Record<ListedInvitation["state"], { words: string; tone: BadgeTone }> = {
  open: { words: "Open", tone: "kept" },
  revoked: { words: "Taken back", tone: "neutral" },
  expired: { words: "Expired", tone: "neutral" },
  "used-up": { words: "Used up", tone: "neutral" },
};

type InvitationCardProps = { invitation: ListedInvitation; zone: string; locale: string };

/** A link with its state, who came by it, and what its maker can do with it. */
export function InvitationCard({ invitation, zone, locale }: InvitationCardProps) {
  const { kind, club, inviterName, mine, state, uses, maxUses, cameBy } = invitation;
  const on = (instant: number) => dateWords(localDateOf(instant, zone), locale, "short");
  const ends = state === "open" ? `works until ${on(invitation.expiresAt)}` : null;
  const by = mine || inviterName === "" ? null : `by ${inviterName}`;
  const made = [`Made ${on(invitation.createdAt)}`, by, ends].filter(Boolean).join(", ");
  return (
    <Card>
      <div className="flex items-start justify-between gap-4">
        <h3 className="min-w-0 break-words font-semibold">
          {kind === "club" ? <bdi>{club?.name}</bdi> : "To be your partner"}
        </h3>
        <Badge tone={states[state].tone}>{states[state].words}</Badge>
      </div>
      <p className="mt-0.5 text-muted text-sm">{made}</p>
      <p className="mt-3 text-sm">
        {uses === 0 ? "Nobody has come by it yet." : `${uses} of ${maxUses} came:`}
      </p>
      {cameBy.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
          {cameBy.map(({ name, acceptedAt, isStillThere }) => (
            <li key={`${name}${acceptedAt}`} className="flex min-w-0 items-center gap-2 text-sm">
              <Avatar name={name} size="xs" decorative />
              <span className="min-w-0 truncate">
                <bdi>{name}</bdi>
                <span className="text-muted">, {isStillThere ? on(acceptedAt) : "has left"}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {state === "open" ? (
        <InvitationActions invitationId={invitation.invitationId} mine={mine} />
      ) : null}
    </Card>
  );
}
