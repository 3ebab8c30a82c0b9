import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { projectRoot } from "@/scripts/prepare/project-root";
import { alive } from "./alive";

export type RunFile = { name: string; mimeType: string; buffer: Buffer };

const mimeType = "application/octet-stream";

/** A file with that name and content, as a runner chooses it. */
export function runFile(name: string, content: string | Uint8Array): RunFile {
  return { name, mimeType, buffer: Buffer.from(content) };
}

const recorded = path.join(projectRoot, "../shared/data/files");

/** Recordings of real watches, where they lie beside the project: one of each format. */
export function recordedFiles(): RunFile[] {
  return ["fit-run-coros-apexpro.fit", "gpx-run-strava-android-hr.gpx", "tcx-run-vivoactive3.tcx"]
    .filter((name) => existsSync(path.join(recorded, name)))
    .map((name) => runFile(name, readFileSync(path.join(recorded, name))));
}

/** Chooses files on the import page. */
export async function chooseFiles(page: Page, files: readonly RunFile[]): Promise<void> {
  const field = await alive(page.getByLabel("Choose or drop run files"));
  await field.setInputFiles([...files]);
}

/** Drops files onto the import page as a hand on a mouse does. */
export async function dropFiles(page: Page, files: readonly RunFile[]): Promise<void> {
  const dropped = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") })),
  );
  const zone = page.getByText("Choose or drop run files");
  await zone.dispatchEvent("dragover", { dataTransfer: dropped });
  await zone.dispatchEvent("drop", { dataTransfer: dropped });
}

/** The line of the running report that tells of one file. */
export function reportOf(page: Page, name: string) {
  return page
    .getByRole("region", { name: "These files" })
    .getByRole("listitem")
    .filter({ hasText: name });
}

/** Waits until each of these files has become a run. */
export async function expectImported(page: Page, files: readonly RunFile[]): Promise<void> {
  for (const { name } of files) {
    await expect(reportOf(page, name).getByRole("link")).toHaveAttribute(
      "href",
      /^\/runs\/[\w-]+$/,
    );
  }
}
