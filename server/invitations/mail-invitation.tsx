import "server-only";
import { mailedState } from "@/domain/invitation/mailed-invitation";
import { firstName } from "@/domain/runner/first-name";
import { db } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { hashToken } from "./hash-token";
import { InviteEmail, inviteSubject } from "./invite-email";
import { declineToken, mailedToken } from "./mailed-token";

/** What the job needs of the installation: its origin and the secret from which the links follow. */
export type InviteSettings = { appUrl: string; secret: string };

/** Mails an invitation or its one reminder, unless it was answered, taken back, or wished away by then. */
export function mailInvitation({ appUrl, secret }: InviteSettings): JobHandler<"invitations.mail"> {
  return async ({ invitationId, reminder }, { now }) => {
    const mailed = await db.mailedInvitation.findUnique({
      where: { invitationId },
      select: {
        email: true,
        addressHash: true,
        declinedAt: true,
        inviter: { select: { name: true } },
        invitation: {
          select: {
            tokenHash: true,
            uses: true,
            revokedAt: true,
            expiresAt: true,
            club: { select: { name: true } },
          },
        },
      },
    });
    if (!mailed) return;
    const { invitation, addressHash } = mailed;
    const state = mailedState(
      {
        declinedAt: mailed.declinedAt?.getTime() ?? null,
        came: invitation.uses > 0,
        revokedAt: invitation.revokedAt?.getTime() ?? null,
        expiresAt: invitation.expiresAt.getTime(),
      },
      now,
    );
    const token = mailedToken(invitationId, secret);
    const isItsLink = Buffer.from(invitation.tokenHash).equals(hashToken(token) ?? Buffer.of());
    const unwanted = await db.mailSuppression.count({ where: { addressHash } });
    if (state !== "waiting" || !isItsLink || unwanted > 0) return;
    const no = (kind: "not-me" | "never-again") =>
      `${appUrl}/invited/${kind}?t=${declineToken(kind, invitationId, secret)}`;
    const about = {
      inviterFirstName: firstName(mailed.inviter.name),
      clubName: invitation.club?.name ?? null,
      reminder,
    };
    const links = {
      open: `${appUrl}/i/${token}`,
      notMe: no("not-me"),
      neverAgain: no("never-again"),
    };
    const body = await renderMail(<InviteEmail {...about} links={links} />);
    const key = `${reminder ? "invite-reminder" : "invite"}:${invitationId}`;
    const subject = inviteSubject(about);
    await db.$transaction((tx) =>
      queueMail(tx, { key, to: mailed.email, kind: "invitation", subject, ...body }, now),
    );
  };
}
