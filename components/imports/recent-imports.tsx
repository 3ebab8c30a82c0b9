import type { ReaderUnits } from "@/components/runs/run-words";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { fileReport } from "./file-runs";
import { RecentList } from "./recent-list";

type RecentImportsProps = {
  imports: Outputs["imports"]["recent"];
  me: ReaderUnits & { zone: string };
};

/** What was brought in lately, file by file. */
export function RecentImports({ imports, me }: RecentImportsProps) {
  const files = imports.map((item) => ({
    ...fileReport(item, me),
    fileName: item.fileName,
    when: momentWords(item.createdAt, me.zone, me.locale),
  }));
  return <RecentList files={files} />;
}
