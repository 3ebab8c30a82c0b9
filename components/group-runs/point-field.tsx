"use client";

import { LocateFixed } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { pointText } from "@/domain/group-run/read-point";

type PointFieldProps = {
  known: { latitude: number | null; longitude: number | null } | null;
  error: string | undefined;
};

/** Where exactly: pasted from any map, or where the phone is now. */
export function PointField({ known, error }: PointFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState("");
  const { latitude = null, longitude = null } = known ?? {};
  function locate() {
    setNote("Looking where you are …");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (input.current) input.current.value = pointText(coords);
        setNote("That is where you are now.");
      },
      () => setNote("The phone does not tell where it is. You can paste the point."),
      { timeout: 10_000 },
    );
  }
  return (
    <div>
      <div className="flex items-end gap-2">
        <TextField
          ref={input}
          label="The exact point"
          name="point"
          placeholder="52.520, 13.405"
          defaultValue={
            latitude === null || longitude === null ? undefined : pointText({ latitude, longitude })
          }
          autoComplete="off"
          error={error}
          className="min-w-0 flex-1"
          optional
        />
        <Button variant="secondary" onClick={locate} className="mb-0.5">
          <LocateFixed aria-hidden="true" />
          Here
        </Button>
      </div>
      <p role="status" className="mt-1.5 text-muted text-sm">
        {note || "For daylight, the forecast and calendars. Paste it from a map."}
      </p>
    </div>
  );
}
