"use client";

import { useState } from "react";
import { AddressStep } from "./address-step";
import { CodeStep } from "./code-step";
import { wantedPath } from "./land";
import { OtherWays } from "./other-ways";
import { ProviderTrouble } from "./provider-trouble";

/** Signing in: the address first, then the code of the mail that was sent to it. */
export function SignIn() {
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) {
    return <CodeStep email={email} returnTo={wantedPath} onOther={() => setEmail(null)} />;
  }
  return (
    <>
      <ProviderTrouble />
      <AddressStep returnTo={wantedPath} onSent={setEmail}>
        <div>
          <h1 className="heading text-xl">Sign in or sign up</h1>
          <p className="mt-2 text-muted">
            We send you a mail with a link and a code. There is no password to keep.
          </p>
        </div>
      </AddressStep>
      <OtherWays />
    </>
  );
}
