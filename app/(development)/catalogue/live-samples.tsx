"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FileDrop } from "@/components/ui/file-drop";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { Tooltip } from "@/components/ui/tooltip";

export function CatalogueFileDrop() {
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <>
      <FileDrop
        label="Choose or drop your runs"
        hint="FIT, GPX, TCX, also .gz, or a whole .zip export"
        accept=".fit,.gpx,.tcx,.gz,.zip"
        onFiles={(files) => setNames(files.map((file) => file.name))}
      />
      <p role="status" className="mt-2 text-muted text-sm">
        {names.join(", ")}
      </p>
    </>
  );
}

export function LiveOverlays() {
  return (
    <div className="flex flex-wrap gap-3">
      <Dialog
        trigger={<Button variant="secondary">Dialog</Button>}
        title="End this partnership?"
        description="The history stays in both archives. Jonas gets one neutral line."
        actions={
          <>
            <Button variant="quiet">Keep it</Button>
            <Button variant="danger">End it</Button>
          </>
        }
      />
      <Sheet
        trigger={<Button variant="secondary">Sheet</Button>}
        title="Log a run by hand"
        actions={<Button>Save the run</Button>}
      >
        <TextField label="Minutes" name="minutes" inputMode="numeric" />
      </Sheet>
      <Menu
        trigger={<IconButton label="More" icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          { label: "Edit", icon: <Pencil aria-hidden="true" />, href: "#overlays" },
          {
            label: "Delete",
            icon: <Trash2 aria-hidden="true" />,
            danger: true,
            onSelect: () => {},
          },
        ]}
      />
      <Button
        variant="secondary"
        onClick={() =>
          showToast({
            message: "Run deleted",
            detail: "It no longer counts for this week.",
            onUndo: () => showToast({ message: "Run is back" }),
          })
        }
      >
        Toast with undo
      </Button>
      <Button
        variant="secondary"
        onClick={() =>
          showToast({ message: "Not saved. Your words are still here.", tone: "error" })
        }
      >
        Toast of an error
      </Button>
      <Tooltip words="Weeks in a row in which the promise was kept.">
        <Button variant="quiet">Tooltip</Button>
      </Tooltip>
    </div>
  );
}
