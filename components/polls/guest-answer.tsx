"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { makeOwnToken } from "@/client/polls/own-token";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import type { PollSays } from "@/domain/poll/poll";
import type { DistanceUnit } from "@/domain/units/distance";
import type { GuestPoll } from "@/server/polls/guest-queries";
import { PollCalendar } from "./poll-calendar";

type GuestAnswerProps = {
  poll: GuestPoll;
  token: string;
  /** How the guest reads dates and distances, as their browser says. */
  reader: { locale: string; unit: DistanceUnit };
};

/** A guest's answer: taps, a name, one button; then the address by which it can be changed. */
export function GuestAnswer({ poll, token, reader }: GuestAnswerProps) {
  const { me, options, zone } = poll;
  const router = useRouter();
  const [own] = useState(() => (me ? null : makeOwnToken()));
  const [tapped, setTapped] = useState<ReadonlyMap<string, PollSays>>(new Map());
  const [problem, setProblem] = useState<{ name?: string; times?: string }>({});
  const answer = useMutation(
    useTRPC().polls.answerAsGuest.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Your answer is in.", detail: "You can change it on this page." });
        if (own) router.replace(`/poll/${own}`);
        else router.refresh();
      },
    }),
  );
  const shown = options.map((option) => ({
    ...option,
    mySays: tapped.get(option.optionId) ?? option.mySays,
  }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const name = String(typed.get("name") ?? "").trim();
    const email = String(typed.get("email") ?? "").trim();
    const says = shown.flatMap(({ optionId, mySays }) =>
      mySays ? [{ optionId, says: mySays }] : [],
    );
    const found = {
      ...(name ? {} : { name: "Tell your name." }),
      ...(says.length > 0 ? {} : { times: "Say something to at least one time." }),
    };
    setProblem(found);
    if (!name) form.querySelector<HTMLInputElement>("[name=name]")?.focus();
    if (Object.keys(found).length > 0) return;
    answer.mutate({ token, own, name, email: email || null, says });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-8">
      <PollCalendar
        options={shown}
        zone={zone}
        {...reader}
        onSay={(optionId, says) => setTapped((before) => new Map(before).set(optionId, says))}
      />
      <div className="grid max-w-md gap-5">
        {problem.times ? <Notice tone="error" title={problem.times} /> : null}
        <TextField
          label="Your name"
          name="name"
          defaultValue={me?.name}
          maxLength={60}
          autoComplete="given-name"
          error={problem.name}
          required
        />
        <TextField
          label="Your e-mail"
          name="email"
          type="email"
          inputMode="email"
          defaultValue={me?.email}
          maxLength={254}
          autoComplete="email"
          hint="For the link to change your answer, and to hear which time it is. Nothing else."
          optional
        />
        {answer.error ? (
          <Notice tone="error" title={failureSentence(answer.error)}>
            What you tapped is still here.
          </Notice>
        ) : null}
        <Button type="submit" size="large" pending={answer.isPending}>
          {me ? "Save" : "Send my answer"}
        </Button>
        {me ? <OwnAddress token={token} /> : null}
      </div>
    </form>
  );
}

function OwnAddress({ token }: { token: string }) {
  const path = `/poll/${token}`;
  const address = typeof window === "undefined" ? path : `${window.location.origin}${path}`;
  return (
    <CopyField
      label="Your own link"
      value={address}
      hint="With it you come back to your answer. Keep it to yourself."
    />
  );
}
