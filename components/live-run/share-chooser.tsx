"use client";

import { useEffect, useId, useState } from "react";
import { query, type SessionPack } from "@/client/live-run/server-calls";
import type { ShareAudience } from "@/client/live-run/share-run";
import type { Outputs } from "@/server/router";

type ShareChooserProps = {
  pack: SessionPack;
  onChoose: (audience: ShareAudience | null) => void;
};

type Audiences = Outputs["liveShares"]["audiences"];

/** Who may watch this one run; nobody unless chosen, each time anew. */
export function ShareChooser({ pack, onChoose }: ShareChooserProps) {
  const id = useId();
  const [audiences, setAudiences] = useState<Audiences | null>(null);
  const [chosen, setChosen] = useState("nobody");
  const runnerId = pack.id;
  useEffect(() => {
    if (!runnerId) return;
    void query<Audiences>("liveShares.audiences").then((said) => {
      if (said?.ok) setAudiences(said.answer);
    });
  }, [runnerId]);
  if (!audiences) return null;
  const choose = (value: string) => {
    setChosen(value);
    onChoose(audienceOf(value, audiences));
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold text-sm">
        Who may watch this run
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        className="min-h-13 w-full rounded-md border-2 border-edge bg-surface px-3 text-base"
      >
        <option value="nobody">Nobody</option>
        {audiences.partners.length > 1 ? <option value="partners">All my partners</option> : null}
        {audiences.partners.map((partner) => (
          <option key={partner.id} value={partner.id}>
            {partner.name}
          </option>
        ))}
        {audiences.clubs.map((club) => (
          <option key={club.id} value={`club ${club.id}`}>
            {club.name}
          </option>
        ))}
        <option value="link">Anyone with a link</option>
      </select>
      {chosen === "nobody" ? null : (
        <p className="text-sm">
          It begins after three minutes and 500 m, leaves your hidden places and the last 200 m out,
          and ends with the run.
        </p>
      )}
    </div>
  );
}

function audienceOf(value: string, { partners }: Audiences): ShareAudience | null {
  if (value === "nobody") return null;
  if (value === "link") return { kind: "link" };
  if (value === "partners") return { kind: "partners", partnerIds: partners.map(({ id }) => id) };
  const [kind, clubId] = value.split(" ");
  if (kind === "club" && clubId) return { kind: "club", clubId };
  return { kind: "partners", partnerIds: [value] };
}
