"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { readCoordinates } from "./read-coordinates";

type AddPlaceProps = { starts: Outputs["runs"]["starts"] };

/** Sets a place: typed, where the device is, or where own runs began. */
export function AddPlace({ starts }: AddPlaceProps) {
  const router = useRouter();
  const [name, setName] = useState("Home");
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const add = useMutation(
    useTRPC().privacy.addPlace.mutationOptions({
      onSuccess: () => {
        setTyped("");
        showToast({ message: "Nobody else sees this place now" });
        router.refresh();
      },
      onError: (error) => setProblem(failureSentence(error)),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = readCoordinates(typed);
    if (!place) return setProblem("Type two numbers such as 52.5163, 13.3777.");
    setProblem(undefined);
    add.mutate({ id: crypto.randomUUID(), name: name.trim() || "A place", ...place });
  };
  const take = (latitude: number, longitude: number) =>
    setTyped(`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`);
  const here = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => take(coords.latitude, coords.longitude),
      () => setProblem("This device did not say where it is. Type the place instead."),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  return (
    <form method="post" onSubmit={submit} className="grid gap-3 rounded-lg bg-sunken p-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label="Name"
          name="place-name"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label="Latitude, longitude"
          name="place"
          inputMode="text"
          placeholder="52.5163, 13.3777"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" onClick={here}>
          Where I am now
        </Button>
        {starts.map(({ latitude, longitude, runs }) => (
          <Button
            key={`${latitude} ${longitude}`}
            variant="secondary"
            onClick={() => take(latitude, longitude)}
          >
            Where {counted(runs, "run")} began
          </Button>
        ))}
      </div>
      <Button type="submit" pending={add.isPending} className="justify-self-start">
        Hide this place
      </Button>
    </form>
  );
}
