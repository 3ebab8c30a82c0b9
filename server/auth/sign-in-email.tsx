import { Text } from "@react-email/components";
import { MailButton, MailHeading, MailLayout, MailText } from "@/server/platform/mail/layout";

type SignInEmailProps = { link: string; code: string };

/** The mail with the link and the code; both work once, for ten minutes. */
export function SignInEmail({ link, code }: SignInEmailProps) {
  return (
    <MailLayout
      preview="Your link and code, good for ten minutes"
      footer="If you did not ask for this, you need not do anything: nobody can sign in without this mail."
    >
      <MailHeading>Sign in to Runpact</MailHeading>
      <MailText>Open this link on the device where you want to sign in.</MailText>
      <MailButton href={link}>Sign in</MailButton>
      <MailText>Or type this code where you asked for it:</MailText>
      <Text
        style={{
          margin: "0 0 16px",
          fontSize: 32,
          lineHeight: "40px",
          fontWeight: 700,
          letterSpacing: "0.12em",
          fontFamily: "ui-monospace, Menlo, Consolas, monospace",
        }}
      >
        {code}
      </Text>
      <MailText>Both work once, and for ten minutes.</MailText>
    </MailLayout>
  );
}
