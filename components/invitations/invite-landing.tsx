import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Outputs } from "@/server/router";
import { AcceptInvitation } from "./accept-invitation";
import { InviteAsk } from "./invite-ask";
import { InviteSignIn } from "./invite-sign-in";
import { wayOn } from "./way-on";

type InviteLandingProps = {
  preview: Outputs["invitations"]["preview"];
  ticket: string;
  /** Null before signing in. */
  me: { name: string; email: string; welcomed: boolean } | null;
};

/** An invitation as its bearer sees it: who, into what, the ask, and one button. */
export function InviteLanding({ preview, ticket, me }: InviteLandingProps) {
  return (
    <>
      {preview.state === "inviter-gone" ? (
        <h1 className="heading break-words text-xl">
          {preview.club ? <bdi>{preview.club.name}</bdi> : "This invitation leads nowhere any more"}
        </h1>
      ) : (
        <InviteAsk preview={preview} />
      )}
      <div className="mt-8">
        {preview.sentence === null ? (
          <Join {...{ preview, ticket, me }} />
        ) : (
          <Notice title={preview.sentence} action={<Elsewhere preview={preview} me={me} />} />
        )}
      </div>
    </>
  );
}

function Join({ preview, ticket, me }: InviteLandingProps) {
  const verb = preview.kind === "club" ? "Join the club" : "Become partners";
  if (!me) return <InviteSignIn ticket={ticket} label={verb} />;
  return (
    <>
      <AcceptInvitation ticket={ticket} label={verb} welcomed={me.welcomed} />
      <p className="mt-3 break-words text-center text-muted text-sm">
        You join as <bdi className="font-semibold text-ink">{me.name || me.email}</bdi>.
      </p>
    </>
  );
}

function Elsewhere({ preview, me }: Pick<InviteLandingProps, "preview" | "me">) {
  const { href, label } = wayOn(preview, me !== null);
  return (
    <LinkButton href={href} variant="secondary">
      {label}
    </LinkButton>
  );
}
