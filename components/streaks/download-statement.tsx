"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Saves the statement as a file from which the streak can be computed again. */
export function DownloadStatement() {
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const api = useTRPC();

  async function download() {
    setBusy(true);
    try {
      const { document: file } = await queries.fetchQuery(api.streaks.statement.queryOptions());
      saveFile(`runpact-streak-${file.asOf}.json`, JSON.stringify(file, null, 2));
    } catch (error) {
      showToast({ message: failureSentence(error), tone: "error" });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="secondary" pending={busy} onClick={download}>
      <Download aria-hidden="true" />
      Download
    </Button>
  );
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
