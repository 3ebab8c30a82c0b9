"use client";

import { RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { type QueuedFile, uploadQueue } from "@/client/imports/upload-queue";
import type { ReaderUnits } from "@/components/runs/run-words";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import { QueuedFileRow } from "./queued-file-row";

const none: readonly QueuedFile[] = [];

/** Choose files, see each go, read what became of each. */
export function ImportFiles({ units }: { units: ReaderUnits }) {
  const files = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.files, () => none);
  const router = useRouter();
  const over = files.filter(({ phase }) => phase === "done" || phase === "failed");
  const again = files.filter((file) => file.phase === "failed" && file.again);
  const busy = over.length < files.length;
  const allOver = files.length > 0 && !busy;

  useEffect(() => {
    if (allOver) router.refresh();
  }, [allOver, router]);

  return (
    <>
      <FileDrop
        label="Choose or drop run files"
        hint="FIT, GPX or TCX from any watch or app, also .gz. As many as you like."
        accept=".fit,.gpx,.tcx,.gz"
        onFiles={uploadQueue.add}
      />
      {files.length > 0 ? (
        <section aria-labelledby="files" className="mt-8">
          <h2 id="files" className="sr-only">
            These files
          </h2>
          <Progress
            label={busy ? "Bringing them in" : summary(files)}
            value={progressOf(files)}
            max={files.length}
            words={`${over.length} of ${files.length}`}
            className="mb-4"
          />
          <p className="sr-only" aria-live="polite">
            {busy ? "" : summary(files)}
          </p>
          <ul className="divide-y divide-line overflow-hidden rounded-lg bg-surface shadow-card">
            {files.map((file) => (
              <QueuedFileRow key={file.key} file={file} units={units} />
            ))}
          </ul>
          <div className="mt-4 flex flex-wrap gap-2">
            {again.length > 0 ? (
              <Button onClick={uploadQueue.retryFailed}>
                <RotateCw aria-hidden="true" />
                Try {again.length === 1 ? "it" : `${again.length} files`} again
              </Button>
            ) : null}
            {allOver ? (
              <Button variant="quiet" onClick={uploadQueue.clearFinished}>
                Clear this list
              </Button>
            ) : null}
          </div>
          {busy ? (
            <p className="mt-4 text-muted text-sm">
              You can go on to other pages; keep this tab open.
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function progressOf(files: readonly QueuedFile[]): number {
  return files.reduce((sum, { phase, share }) => {
    if (phase === "sending") return sum + share * 0.9;
    return phase === "waiting" ? sum : sum + 1;
  }, 0);
}

function summary(files: readonly QueuedFile[]): string {
  const runs = files.reduce(
    (sum, { item }) =>
      sum +
      (item?.state === "imported" ? item.runs.filter(({ sport }) => sport === "run").length : 0),
    0,
  );
  if (runs === 0) return "No new runs in these files";
  return runs === 1 ? "One new run" : `${runs} new runs`;
}
