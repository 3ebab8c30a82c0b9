"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";

const sentences: Record<string, string> = {
  OAuthAccountNotLinked:
    "You already have an account with this address. Sign in by mail; after that, Google works as well.",
  AccessDenied: "Google has not verified that address, so it cannot sign you in. Use the mail.",
};

/** Says why signing in with Google did not work, once the browser is back here. */
export function ProviderTrouble() {
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setError(new URLSearchParams(window.location.search).get("error")), []);
  if (error === null) return null;
  const sentence =
    sentences[error] ?? "Signing in with Google did not work. Try again, or use the mail.";
  return (
    <div className="mb-6">
      <Notice tone="error" title={sentence} />
    </div>
  );
}
