"use client";

import { useMutation } from "@tanstack/react-query";
import { type ChangeEvent, useRef } from "react";
import { uploadPicture } from "@/client/account/upload-picture";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type PictureFormProps = { name: string; runnerId: string; hasPicture: boolean };

/** Every face on the page is looked for anew. */
const showAnew = () => window.location.reload();

/** Chooses, replaces or removes one's own picture. */
export function PictureForm({ name, runnerId, hasPicture }: PictureFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: uploadPicture,
    onSuccess: ({ ok }) => ok && showAnew(),
  });
  const remove = useMutation(
    useTRPC().account.removePicture.mutationOptions({ onSuccess: showAnew }),
  );
  const refused = upload.data && !upload.data.ok ? upload.data.sentence : null;
  const problem = refused ?? (remove.error ? failureSentence(remove.error) : null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = "";
    if (file) upload.mutate(file);
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Avatar name={name || "?"} colourKey={runnerId} size="xl" decorative />
        <div className="flex flex-wrap gap-2">
          <Button
            variant="secondary"
            pending={upload.isPending || upload.data?.ok === true}
            onClick={() => input.current?.click()}
          >
            {hasPicture ? "Another picture" : "Add a picture"}
          </Button>
          {hasPicture ? (
            <Button variant="quiet" pending={remove.isPending} onClick={() => remove.mutate()}>
              Remove
            </Button>
          ) : null}
        </div>
        <label className="sr-only">
          A picture of you
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            tabIndex={-1}
            onChange={choose}
          />
        </label>
      </div>
      <p className="text-muted text-sm">
        JPEG, PNG or WebP. We draw it anew: where and when it was taken is not kept.
      </p>
      {problem ? <Notice tone="error" title={problem} /> : null}
    </div>
  );
}
