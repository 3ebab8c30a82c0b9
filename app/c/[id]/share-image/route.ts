import { cacheLife, cacheTag } from "next/cache";
import { commitmentImage } from "@/components/share-images/commitment-image";
import type { ShareImage } from "@/components/share-images/share-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";
import { orNull, visitorApi } from "@/server/prefetch";

/** The share image of a public commitment, by its id alone: what else an address says is not read. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const image = await shownToAnyone((await params).id);
  return pictureResponse(image && (await drawn(image)));
}

async function shownToAnyone(id: string): Promise<ShareImage | null> {
  "use cache";
  cacheTag(`commitment:${id}`);
  cacheLife({ stale: 60, revalidate: 60, expire: 300 });
  const page = await orNull(visitorApi().streaks.commitment({ id }));
  return page && commitmentImage(page);
}

/** Drawn again only when there is something else to be seen. */
async function drawn(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  cacheLife({ stale: 3_600, revalidate: 86_400, expire: 172_800 });
  return drawImage(image);
}
