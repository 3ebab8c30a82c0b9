"use client";

import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { BlockDialog } from "./block-dialog";

type PersonMenuProps = {
  person: { runnerId: string; name: string };
  /** Where to go after a block hides this page. */
  leaveTo: string;
};

/** What one can do about another person, on any page that is about them. */
export function PersonMenu({ person, leaveTo }: PersonMenuProps) {
  const [asking, setAsking] = useState<"block" | null>(null);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={`More about ${person.name}`} icon={<Ellipsis aria-hidden="true" />} />
        }
        entries={[
          { label: "Profile", href: `/runners/${person.runnerId}` },
          { label: "Report", href: `/report?kind=runner&id=${person.runnerId}` },
          { label: "Block", danger: true, onSelect: () => setAsking("block") },
        ]}
      />
      <BlockDialog
        person={person}
        open={asking === "block"}
        onClose={() => setAsking(null)}
        leaveTo={leaveTo}
      />
    </>
  );
}
