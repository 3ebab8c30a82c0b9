"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { BlockDialog } from "@/components/moderation/block-dialog";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import type { ClubRole } from "@/domain/club/roles";

type MemberMenuProps = {
  clubId: string;
  member: { runnerId: string; name: string; role: ClubRole };
  readerId: string;
  readerRole: ClubRole;
};

/** What the reader may do with another member; nothing where they may do nothing. */
export function MemberMenu({ clubId, member, readerId, readerRole }: MemberMenuProps) {
  const [asking, setAsking] = useState<"remove" | "hand-over" | "block" | null>(null);
  const router = useRouter();
  const trpc = useTRPC();
  const done = (message: string) => {
    setAsking(null);
    showToast({ message });
    router.refresh();
  };
  const onError = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const changeRole = useMutation(
    trpc.clubs.changeRole.mutationOptions({ onSuccess: () => done("Role changed"), onError }),
  );
  const remove = useMutation(
    trpc.clubs.removeMember.mutationOptions({
      onSuccess: () => done(`${member.name} is out of the club`),
      onError,
    }),
  );
  const handOver = useMutation(
    trpc.clubs.handOver.mutationOptions({
      onSuccess: () => done(`${member.name} owns the club now`),
      onError,
    }),
  );

  const memberId = member.runnerId;
  const entries: MenuEntry[] = [];
  if (memberId !== readerId && readerRole === "owner") {
    const role = member.role === "captain" ? "member" : "captain";
    entries.push(
      {
        label: role === "captain" ? "Make captain" : "No longer captain",
        onSelect: () => changeRole.mutate({ clubId, memberId, role }),
      },
      { label: "Hand the club over", onSelect: () => setAsking("hand-over") },
    );
  }
  const outranks = readerRole === "owner" || (readerRole === "captain" && member.role === "member");
  if (memberId !== readerId && outranks) {
    entries.push({
      label: "Remove from the club",
      danger: true,
      onSelect: () => setAsking("remove"),
    });
  }
  if (memberId === readerId) return null;
  entries.push(
    { label: "Profile", href: `/runners/${memberId}` },
    { label: "Report", href: `/report?kind=runner&id=${memberId}` },
    { label: "Block", danger: true, onSelect: () => setAsking("block") },
  );
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={`What to do with ${member.name}`}
            icon={<Ellipsis aria-hidden="true" />}
            className="-mr-2.5"
          />
        }
        entries={entries}
      />
      <Dialog
        open={asking === "remove" || asking === "hand-over"}
        onOpenChange={(open) => open || setAsking(null)}
        title={
          asking === "remove" ? `Remove ${member.name}?` : `Hand the club over to ${member.name}?`
        }
        description={
          asking === "remove"
            ? "They no longer see the club, and the link they came by does not bring them back. Their runs stay theirs."
            : "They become the owner, you become a captain. Only they can hand it back."
        }
        actions={
          <>
            <DialogClose>Leave it</DialogClose>
            {asking === "remove" ? (
              <Button
                variant="danger"
                pending={remove.isPending}
                onClick={() => remove.mutate({ clubId, memberId })}
              >
                Remove
              </Button>
            ) : (
              <Button
                pending={handOver.isPending}
                onClick={() => handOver.mutate({ clubId, memberId })}
              >
                Hand over
              </Button>
            )}
          </>
        }
      />
      <BlockDialog person={member} open={asking === "block"} onClose={() => setAsking(null)} />
    </>
  );
}
