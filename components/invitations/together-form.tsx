"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { readAddresses } from "./read-addresses";

type Together = "pair" | "club" | "alone";

const choices = [
  { value: "pair", label: "With one friend", detail: "You see their week, they see yours." },
  {
    value: "club",
    label: "With a few, as a club",
    detail: "A board of kept promises, and group runs.",
  },
  { value: "alone", label: "Alone for now", detail: "You can ask somebody any time." },
];

/** Who comes along: names friends by e-mail, as a pair or as a club that is founded on the way. */
export function TogetherForm() {
  const router = useRouter();
  const [how, setHow] = useState<Together>("pair");
  const [clubId] = useState(() => v7());
  const [errors, setErrors] = useState<{ name?: string; emails?: string }>({});
  const { clubs, invitations } = useTRPC();
  const found = useMutation(clubs.create.mutationOptions());
  const invite = useMutation(invitations.inviteByMail.mutationOptions());
  const club = how === "club";

  async function begin(name: string, emails: string[]) {
    const place = club ? clubId : null;
    if (club) {
      const details = { description: "", place: "", joining: "link" } as const;
      await found.mutateAsync({ clubId, name, ...details });
    }
    if (emails.length > 0) await invite.mutateAsync({ clubId: place, emails });
    router.push(`/together/${place ?? "pair"}`);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = String(fields.get("name") ?? "").trim();
    const read = readAddresses(String(fields.get("emails") ?? ""));
    const wrong = {
      ...(club && name.length < 2
        ? { name: "Give the club a name of at least 2 characters." }
        : {}),
      ...(read.ok ? {} : { emails: read.problem }),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (read.ok) begin(name, read.emails).catch(() => undefined);
  }

  const error = found.error ?? invite.error;
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-column gap-6">
      <RadioCards
        legend="You begin"
        name="how"
        cards={choices}
        value={how}
        onChange={({ currentTarget }) => setHow(currentTarget.value as Together)}
      />
      {club ? (
        <TextField
          label="What the club is called"
          name="name"
          maxLength={60}
          autoComplete="off"
          dir="auto"
          error={errors.name}
          required
        />
      ) : null}
      {how === "alone" ? (
        <LinkButton href="/home" size="large" className="sm:justify-self-start">
          To my week
        </LinkButton>
      ) : (
        <>
          <TextArea
            label={club ? "Your friends’ e-mail addresses" : "Your friend’s e-mail address"}
            name="emails"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="off"
            rows={club ? 4 : 2}
            hint={
              club
                ? "Up to eight, one a line. Each gets one mail and at most one reminder."
                : "They get one mail and at most one reminder. Leave it empty for a link instead."
            }
            error={errors.emails}
            optional
          />
          {error ? <Notice tone="error" title={failureSentence(error)} /> : null}
          <Button
            type="submit"
            size="large"
            pending={found.isPending || invite.isPending || invite.isSuccess}
            className="sm:justify-self-start"
          >
            {club ? "Found the club" : "Go on"}
          </Button>
        </>
      )}
    </form>
  );
}
