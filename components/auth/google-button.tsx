"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Leaves for Google and comes back signed in. */
export function GoogleButton({ returnTo }: { returnTo: () => string }) {
  const [leaving, setLeaving] = useState(false);

  async function leave() {
    setLeaving(true);
    const { signIn } = await import("next-auth/react");
    await signIn("google", { callbackUrl: returnTo() });
  }

  return (
    <Button variant="secondary" size="large" wide pending={leaving} onClick={leave}>
      Continue with Google
    </Button>
  );
}
