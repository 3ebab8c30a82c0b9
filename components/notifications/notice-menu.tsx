"use client";

import { useMutation } from "@tanstack/react-query";
import { BellOff, EllipsisVertical } from "lucide-react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { firstName } from "@/domain/runner/first-name";
import type { NoticeGroupLine } from "./notice-row";

/** Less of this: mutes the person or the club of a notice, or all of its kind. */
export function NoticeMenu({ group: { newest, actors } }: { group: NoticeGroupLine }) {
  const api = useTRPC().notifications;
  const told = (message: string) => ({
    onSuccess: () => showToast({ message, detail: "You find it under What reaches you." }),
    onError: (error: unknown) => showToast({ message: failureSentence(error), tone: "error" }),
  });
  const mute = useMutation(api.mute.mutationOptions());
  const leaveOut = useMutation(api.muteTopic.mutationOptions());
  const icon = <BellOff aria-hidden="true" />;
  const [person] = actors.length === 1 ? actors : [];
  const { club, topic, topicLabel } = newest;
  return (
    <Menu
      trigger={<IconButton label="Less of this" icon={<EllipsisVertical aria-hidden="true" />} />}
      entries={[
        ...(person
          ? [
              {
                label: `Mute ${firstName(person.name)}`,
                icon,
                onSelect: () =>
                  mute.mutate(
                    { what: "person", id: person.runnerId },
                    told("Muted. They are not told."),
                  ),
              },
            ]
          : []),
        ...(club
          ? [
              {
                label: `Mute ${club.name}`,
                icon,
                onSelect: () =>
                  mute.mutate({ what: "club", id: club.id }, told("The club is muted.")),
              },
            ]
          : []),
        ...(topic === "account"
          ? []
          : [
              {
                label: `No more of “${topicLabel}”`,
                icon,
                onSelect: () => leaveOut.mutate({ topic }, told("You hear no more of that.")),
              },
            ]),
        { label: "What reaches you", href: "/notices/settings" },
      ]}
    />
  );
}
