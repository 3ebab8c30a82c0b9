"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { wantedPath } from "./land";

/** Leaves for Google and comes back signed in. */
export function GoogleButton() {
  const [leaving, setLeaving] = useState(false);

  async function leave() {
    setLeaving(true);
    const { signIn } = await import("next-auth/react");
    await signIn("google", { callbackUrl: wantedPath() });
  }

  return (
    <Button variant="secondary" size="large" wide pending={leaving} onClick={leave}>
      Continue with Google
    </Button>
  );
}
