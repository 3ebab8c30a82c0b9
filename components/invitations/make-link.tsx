"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { FreshLink } from "./fresh-link";

/** Where a link can lead: a club that the runner leads, or with no id a partnership with them. */
export type LinkPlace = { clubId: string | null; name: string };

const uses = ["5", "20", "50"].map((value) => ({ value, label: value }));
const days = ["7", "30", "90"].map((value) => ({ value, label: `${value} days` }));

/** Makes a link into one of `places` and shows it, the only time that it is shown. */
export function MakeLink({ places }: { places: readonly LinkPlace[] }) {
  const router = useRouter();
  const trpc = useTRPC();
  const [clubId, setClubId] = useState(places[0]?.clubId ?? null);
  const make = useMutation(
    trpc.invitations.create.mutationOptions({ onSuccess: () => router.refresh() }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const expiresInDays = Number(fields.get("days"));
    make.mutate(
      clubId
        ? { kind: "club", clubId, maxUses: Number(fields.get("uses")), expiresInDays }
        : {
            kind: "partnership",
            maxUses: 1,
            expiresInDays,
            showsPlan: fields.get("showsPlan") === "on",
          },
    );
  }

  if (make.data) return <FreshLink made={make.data} onMore={() => make.reset()} />;
  return (
    <form method="post" onSubmit={submit} className="grid gap-5">
      {places.length > 1 ? (
        <SelectField
          label="It leads into"
          name="place"
          value={clubId ?? ""}
          onChange={(event) => setClubId(event.currentTarget.value || null)}
          choices={places.map((place) => ({ value: place.clubId ?? "", label: place.name }))}
        />
      ) : null}
      {clubId ? (
        <RadioCards
          legend="How many it may bring"
          name="uses"
          layout="row"
          cards={uses}
          defaultValue="20"
        />
      ) : (
        <CheckboxField
          label="Show when I run next"
          name="showsPlan"
          defaultChecked
          hint="Day and time of your next planned run, never where."
        />
      )}
      <RadioCards
        legend="How long it works"
        name="days"
        layout="row"
        cards={days}
        defaultValue="30"
      />
      {make.error ? <Notice tone="error" title={failureSentence(make.error)} /> : null}
      <Button type="submit" pending={make.isPending} className="justify-self-start">
        Make the link
      </Button>
    </form>
  );
}
