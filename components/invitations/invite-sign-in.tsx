"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/client/api/provider";
import { AddressStep } from "@/components/auth/address-step";
import { CodeStep } from "@/components/auth/code-step";
import { GoogleButton } from "@/components/auth/google-button";

type InviteSignInProps = {
  ticket: string;
  /** What the first button does, such as "Join the club". */
  label: string;
};

/**
 * Signing in without leaving the invitation. The mail leads back by the ticket, so that the invitation is
 * there on whatever device the mail is opened.
 */
export function InviteSignIn({ ticket, label }: InviteSignInProps) {
  const [email, setEmail] = useState<string | null>(null);
  const { data: ways } = useQuery(useTRPC().auth.ways.queryOptions());
  const back = () => `/i/t/${ticket}`;
  if (email !== null) {
    return (
      <div className="border-line border-t pt-8">
        <CodeStep email={email} returnTo={back} onOther={() => setEmail(null)} />
      </div>
    );
  }
  return (
    <>
      <AddressStep returnTo={back} onSent={setEmail} button={label}>
        {null}
      </AddressStep>
      <p className="mt-3 text-center text-muted text-sm">
        We send you a mail to confirm. No password, no account needed beforehand.
      </p>
      {ways?.google ? (
        <div className="mt-3">
          <GoogleButton returnTo={back} />
        </div>
      ) : null}
    </>
  );
}
