import { CircleCheck, CircleDashed, CircleMinus, CircleX, Copy } from "lucide-react";
import type { ReactNode } from "react";
import type { UploadedItem } from "@/client/imports/upload-file";
import { classNames } from "@/components/ui/class-names";

type FileRowProps = { icon: ReactNode; name: string; quiet?: boolean; children: ReactNode };

/** One file of a report: icon, name, and what there is to say. */
export function FileRow({ icon, name, quiet = false, children }: FileRowProps) {
  return (
    <li className={classNames("flex gap-3.5 px-4 py-3.5 text-sm sm:px-5", quiet && "opacity-70")}>
      <span className="mt-px grid size-5 shrink-0 place-items-center">{icon}</span>
      <div className="min-w-0 flex-1">
        <p className="break-words font-semibold" dir="auto">
          {name}
        </p>
        {children}
      </div>
    </li>
  );
}

type FileState = UploadedItem["state"] | "failed" | "queued";

const icons: Record<FileState, { icon: typeof CircleX; look: string }> = {
  imported: { icon: CircleCheck, look: "text-kept" },
  duplicate: { icon: Copy, look: "text-muted" },
  waiting: { icon: CircleDashed, look: "text-reserve" },
  refused: { icon: CircleMinus, look: "text-muted" },
  failed: { icon: CircleX, look: "text-danger" },
  queued: { icon: CircleDashed, look: "text-muted" },
};

/** What became of a file, as a shape; the words stand beside it. */
export function FileIcon({ state }: { state: FileState }) {
  const { icon: Icon, look } = icons[state];
  return <Icon aria-hidden="true" className={classNames("size-5", look)} />;
}
