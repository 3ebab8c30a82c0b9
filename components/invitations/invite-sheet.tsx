"use client";

import { UserPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-styles";
import { Sheet } from "@/components/ui/sheet";
import { MakeLink } from "./make-link";

type InviteSheetProps = {
  /** The club that the link leads into; without one it leads into a partnership. */
  club?: { clubId: string; name: string } | undefined;
  variant?: ButtonVariant | undefined;
};

/** A button that opens the making of a link. */
export function InviteSheet({ club, variant }: InviteSheetProps) {
  return (
    <Sheet
      trigger={
        <Button variant={variant}>
          <UserPlus aria-hidden="true" />
          {club ? "Invite people" : "Invite a partner"}
        </Button>
      }
      title={club ? `Invite into ${club.name}` : "Invite a partner"}
      description={
        club
          ? "One link for everyone. They see the club before they sign up."
          : "A partner sees your week and you see theirs. The link brings one person."
      }
    >
      <MakeLink places={[{ clubId: club?.clubId ?? null, name: club?.name ?? "A partnership" }]} />
    </Sheet>
  );
}
