"use client";

import { useMutation } from "@tanstack/react-query";
import { BellRing } from "lucide-react";
import { useEffect, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC, useTRPCClient } from "@/client/api/provider";
import {
  type PushState,
  pushState,
  startPush,
  stopPush,
} from "@/client/notifications/push-browser";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";

const words: Record<PushState, string> = {
  unsupported:
    "This browser cannot show pushes. On an iPhone they come once Runpact is on the home screen.",
  forbidden: "Pushes are forbidden for this site in the browser's own settings.",
  off: "Pushes tell you on this device, without private words, that somebody expects you.",
  on: "This device shows pushes for as long as you are signed in here.",
};

/** Pushes on this very device: on, off, or why not. */
export function PushSwitch() {
  const [state, setState] = useState<PushState | null>(null);
  const api = useTRPC().notifications;
  const client = useTRPCClient();
  const unsubscribe = useMutation(api.unsubscribePush.mutationOptions());
  const start = useMutation({
    mutationFn: async () => {
      const subscription = await startPush(await client.notifications.pushKey.query());
      if (subscription) await client.notifications.subscribePush.mutate(subscription);
      setState(await pushState());
    },
  });
  const stop = useMutation({
    mutationFn: async () => {
      await unsubscribe.mutateAsync();
      await stopPush();
      setState(await pushState());
    },
  });
  useEffect(() => void pushState().then(setState), []);
  const problem = start.error ?? stop.error;
  return (
    <Card className="grid gap-3">
      <p className="flex items-center gap-2 font-semibold text-sm">
        <BellRing aria-hidden="true" className="size-5 text-muted" />
        On this device
      </p>
      <p className="min-h-11 text-muted text-sm" role="status">
        {state ? words[state] : ""}
      </p>
      {problem ? <Notice tone="error" title={sentenceOf(problem)} /> : null}
      {state === "off" ? (
        <Button pending={start.isPending} onClick={() => start.mutate()}>
          Switch pushes on
        </Button>
      ) : null}
      {state === "on" ? (
        <Button variant="secondary" pending={stop.isPending} onClick={() => stop.mutate()}>
          Switch pushes off
        </Button>
      ) : null}
    </Card>
  );
}

/** A browser without its push service fails with an error of its own. */
function sentenceOf(error: Error): string {
  if (error instanceof DOMException) {
    return "This browser does not reach its push service. Try again later; notices stay in the app.";
  }
  return failureSentence(error);
}
