import { cacheLife, cacheTag } from "next/cache";
import { clubImage } from "@/components/share-images/club-image";
import type { ShareImage } from "@/components/share-images/share-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";
import { orNull, visitorApi } from "@/server/prefetch";

/** The share image of a public club, by its id alone: what else an address says is not read. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const image = await shownToAnyone((await params).id);
  return pictureResponse(image && (await drawn(image)));
}

async function shownToAnyone(id: string): Promise<ShareImage | null> {
  "use cache";
  cacheTag(`club:${id}`);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const club = await orNull(visitorApi().clubs.public({ clubId: id }));
  return club && clubImage(club);
}

/** Drawn again only when there is something else to be seen. */
async function drawn(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  cacheLife({ stale: 3_600, revalidate: 86_400, expire: 172_800 });
  return drawImage(image);
}
