"use client";

import { useSyncExternalStore } from "react";
import { type QueuedFile, uploadQueue } from "@/client/imports/upload-queue";
import { Section } from "@/components/ui/section";
import { FileIcon, FileRow } from "./file-row";
import { type FileReport, FileRuns } from "./file-runs";

type RecentFile = FileReport & { fileName: string; when: string };

const shownAtOnce = 8;
const none: readonly QueuedFile[] = [];

/** Earlier files; those that this tab has just brought in stand above and are not told twice. */
export function RecentList({ files }: { files: readonly RecentFile[] }) {
  const queue = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.files, () => none);
  const here = new Set(queue.map(({ item }) => item?.id));
  const earlier = files.filter(({ id }) => !here.has(id));
  if (earlier.length === 0) return null;
  const more = earlier.slice(shownAtOnce);
  return (
    <Section id="recent" title="Brought in lately" className="mt-10">
      <FileList files={earlier.slice(0, shownAtOnce)} />
      {more.length > 0 ? (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-semibold text-sm underline underline-offset-4">
            {more.length} more
          </summary>
          <FileList files={more} />
        </details>
      ) : null}
    </Section>
  );
}

function FileList({ files }: { files: readonly RecentFile[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg bg-surface shadow-card">
      {files.map((file) => (
        <FileRow key={file.id} icon={<FileIcon state={file.state} />} name={file.fileName}>
          <p className="text-muted">{file.when}</p>
          <FileRuns report={file} />
        </FileRow>
      ))}
    </ul>
  );
}
