"use client";

import { useState } from "react";
import { AddressStep } from "./address-step";
import { CodeStep } from "./code-step";
import { OtherWays } from "./other-ways";
import { ProviderTrouble } from "./provider-trouble";

/** Signing in: the address first, then the code of the mail that was sent to it. */
export function SignIn() {
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) return <CodeStep email={email} onOther={() => setEmail(null)} />;
  return (
    <>
      <ProviderTrouble />
      <AddressStep onSent={setEmail} />
      <OtherWays />
    </>
  );
}
