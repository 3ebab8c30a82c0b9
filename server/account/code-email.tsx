import { Text } from "@react-email/components";
import type { CodePurpose } from "@/generated/prisma/enums";
import { MailHeading, MailLayout, MailText } from "@/server/platform/mail/layout";

const words: Record<CodePurpose, { heading: string; says: string; footer: string }> = {
  old_address: {
    heading: "Change your address",
    says: "Your account is about to move to another address. Type this code where you asked for it:",
    footer:
      "If this was not you, do nothing: without this code the address stays. Somebody is signed in as you, though: sign out everywhere in your settings.",
  },
  new_address: {
    heading: "Use this address",
    says: "A Runpact account is about to move to this address. Type this code where you asked for it:",
    footer: "If this was not you, do nothing: without this code nothing happens.",
  },
  delete_account: {
    heading: "Delete your account",
    says: "Everything of yours will be deleted, for good. Type this code where you asked for it:",
    footer:
      "If this was not you, do nothing: without this code nothing is deleted. Somebody is signed in as you, though: sign out everywhere in your settings.",
  },
};

/** A code that proves a step of an account; null where the address has an account of its own already. */
export function CodeEmail({ purpose, code }: { purpose: CodePurpose; code: string | null }) {
  const { heading, says, footer } = words[purpose];
  if (code === null) {
    return (
      <MailLayout preview="Nothing was changed" footer="You need not do anything.">
        <MailHeading>You have an account already</MailHeading>
        <MailText>
          Somebody wanted to move another account to this address. It has one, so nothing was
          changed.
        </MailText>
      </MailLayout>
    );
  }
  return (
    <MailLayout preview="Your code, good for half an hour" footer={footer}>
      <MailHeading>{heading}</MailHeading>
      <MailText>{says}</MailText>
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
      <MailText>It works for half an hour.</MailText>
    </MailLayout>
  );
}
