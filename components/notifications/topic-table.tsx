"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Notice } from "@/components/ui/notice";
import { rowListClass } from "@/components/ui/row-parts";
import { type Channels, type Topic, topics } from "@/domain/notification/topics";
import type { Outputs } from "@/server/router";

type Line = Outputs["notifications"]["settings"]["topics"][number];

const channels = [
  { name: "app", label: "App" },
  { name: "mail", label: "Mail" },
  { name: "push", label: "Push" },
] as const satisfies readonly { name: keyof Channels; label: string }[];

/** For each kind of notice the ways in which it comes; a tap is kept at once, and taken back where that fails. */
export function TopicTable({ lines }: { lines: readonly Line[] }) {
  const [shown, setShown] = useState(lines);
  const change = useMutation(useTRPC().notifications.changeTopic.mutationOptions());

  function toggle(line: Line, channel: keyof Channels) {
    const changed = { ...line, [channel]: !line[channel] };
    const put = (to: Line) =>
      setShown((all) => all.map((one) => (one.topic === to.topic ? to : one)));
    put(changed);
    change.mutate(changed, { onError: () => put(line) });
  }

  return (
    <>
      {change.error ? (
        <Notice tone="error" title={failureSentence(change.error)} className="mb-3" />
      ) : null}
      <ul className={rowListClass}>
        {shown.map((line) => (
          <li key={line.topic}>
            <TopicLine line={line} onToggle={(channel) => toggle(line, channel)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TopicLine({ line, onToggle }: { line: Line; onToggle: (name: keyof Channels) => void }) {
  const { label, hint } = topics[line.topic as Topic];
  return (
    <fieldset className="grid gap-x-6 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-5">
      <legend className="sr-only">{label}</legend>
      <div aria-hidden="true" className="min-w-0 self-center">
        <p className="font-semibold text-sm">{label}</p>
        <p className="text-muted text-sm">{hint}</p>
      </div>
      <div className="flex gap-5">
        {channels.map(({ name, label: channel }) => (
          <label
            key={name}
            htmlFor={`${line.topic}-${name}`}
            className="flex min-h-11 items-center gap-2 text-sm"
          >
            <input
              id={`${line.topic}-${name}`}
              type="checkbox"
              checked={line[name]}
              disabled={line.topic === "account" && name === "app"}
              onChange={() => onToggle(name)}
              className="size-5 accent-track"
            />
            {channel}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
