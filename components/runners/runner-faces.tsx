"use client";

import type { ReactNode } from "react";
import { apiClient } from "@/client/api/api-client";
import { FacePictures } from "@/components/ui/face-pictures";
import { pictureUrl } from "./picture-url";

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

async function findPictures(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const runnerIds = keys.filter((key) => uuid.test(key));
  if (runnerIds.length === 0) return new Map();
  const faces = await apiClient.account.faces.query({ runnerIds });
  return new Map(faces.map((face) => [face.runnerId, pictureUrl(face.pictureId)]));
}

/** Pictures for all faces below that are known by their runner's id. */
export function RunnerFaces({ children }: { children: ReactNode }) {
  return <FacePictures find={findPictures}>{children}</FacePictures>;
}
