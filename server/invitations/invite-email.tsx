import { Link } from "@react-email/components";
import {
  MailButton,
  MailHeading,
  MailLayout,
  MailText,
  Quoted,
} from "@/server/platform/mail/layout";

type InviteEmailProps = {
  inviterFirstName: string;
  /** Null for a partnership. */
  clubName: string | null;
  reminder: boolean;
  /** The invitation's own address, and the pages on which one says no. */
  links: { open: string; notMe: string; neverAgain: string };
};

/** What an invitation's mail is called. */
export function inviteSubject({
  inviterFirstName,
  clubName,
  reminder,
}: Omit<InviteEmailProps, "links">): string {
  const asks = clubName
    ? `${inviterFirstName} invites you into ${clubName}`
    : `${inviterFirstName} wants you as a running partner`;
  return reminder ? `Still open: ${asks}` : asks;
}

/** An invitation to one friend: who asks, into what, one button, and two ways to say no. */
export function InviteEmail({ inviterFirstName, clubName, reminder, links }: InviteEmailProps) {
  const small = { color: "inherit", textDecoration: "underline" };
  return (
    <MailLayout
      preview="Someone would like to expect you."
      footer={
        <>
          You get this because {inviterFirstName} typed your address, and at most one reminder.{" "}
          <Link href={links.notMe} style={small}>
            This is not me
          </Link>{" "}
          or{" "}
          <Link href={links.neverAgain} style={small}>
            never write to me again
          </Link>
          .
        </>
      }
    >
      <MailHeading>
        <Quoted>{inviterFirstName}</Quoted>{" "}
        {clubName ? (
          <>
            invites you into <Quoted>{clubName}</Quoted>
          </>
        ) : (
          "wants you as a running partner"
        )}
      </MailHeading>
      <MailText>
        {reminder ? "The invitation is still open. " : ""}On Runpact friends hold each other to the
        runs they said they would do. You say how many days a week; they see whether you came, not
        how fast.
      </MailText>
      <MailButton href={links.open}>See the invitation</MailButton>
      <MailText>It takes under three minutes, and no password.</MailText>
    </MailLayout>
  );
}
