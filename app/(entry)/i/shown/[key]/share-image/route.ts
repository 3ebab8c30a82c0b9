import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { invitationImage } from "@/components/share-images/invitation-image";
import type { ShareImage } from "@/components/share-images/share-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";
import { orNull, visitorApi } from "@/server/prefetch";

/** The share image of one invitation, while its link lets somebody in. Its facts are never kept, only what was drawn. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  await connection();
  const card = await orNull(visitorApi().invitations.card({ key: (await params).key }));
  return pictureResponse(card && (await drawn(invitationImage(card))));
}

async function drawn(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  cacheLife({ stale: 3_600, revalidate: 86_400, expire: 172_800 });
  return drawImage(image);
}
