"use client";

import { type ReactNode, useCallback } from "react";
import { useTRPCClient } from "@/client/api/provider";
import { FacePictures } from "@/components/ui/face-pictures";
import { pictureUrl } from "./picture-url";

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Pictures for all faces below that are known by their runner's id. */
export function RunnerFaces({ children }: { children: ReactNode }) {
  const client = useTRPCClient();
  const find = useCallback(
    async (keys: readonly string[]) => {
      const runnerIds = keys.filter((key) => uuid.test(key));
      if (runnerIds.length === 0) return new Map<string, string>();
      const faces = await client.account.faces.query({ runnerIds });
      return new Map(faces.map((face) => [face.runnerId, pictureUrl(face.pictureId)]));
    },
    [client],
  );
  return <FacePictures find={find}>{children}</FacePictures>;
}
