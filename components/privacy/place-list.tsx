"use client";

import { useMutation } from "@tanstack/react-query";
import { MapPinOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import { showToast } from "@/components/ui/toast";
import type { Outputs } from "@/server/router";
import { AddPlace } from "./add-place";

type PlaceListProps = {
  places: Outputs["privacy"]["places"];
  starts: Outputs["runs"]["starts"];
};

/** The runner's hidden places, and the ways to set one. */
export function PlaceList({ places, starts }: PlaceListProps) {
  const router = useRouter();
  const remove = useMutation(
    useTRPC().privacy.removePlace.mutationOptions({
      onSuccess: () => {
        showToast({ message: "The place is hidden no longer" });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <div className="grid gap-4">
      {places.length > 0 ? (
        <RowList label="Places nobody else sees">
          {places.map(({ id, name, latitude, longitude }) => (
            <Row
              key={id}
              lead={<MapPinOff aria-hidden="true" className="size-6 shrink-0 text-muted" />}
              title={<span dir="auto">{name}</span>}
              detail={`${latitude.toFixed(3)}, ${longitude.toFixed(3)}`}
              trail={
                <Button
                  variant="secondary"
                  pending={remove.isPending && remove.variables.id === id}
                  onClick={() => remove.mutate({ id })}
                >
                  Remove
                </Button>
              }
            />
          ))}
        </RowList>
      ) : (
        <p className="text-muted text-sm">
          None yet. Whatever you set, the first and last 200 m of a run are never shown.
        </p>
      )}
      <AddPlace starts={starts} />
    </div>
  );
}
