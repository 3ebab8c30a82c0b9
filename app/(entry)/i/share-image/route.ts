import { anyInvitationImage } from "@/components/share-images/welcome-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";

/** What a link shows that lets nobody in any more, or of which nothing is known. */
export async function GET(): Promise<Response> {
  return pictureResponse(await drawn());
}

async function drawn(): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  return drawImage(anyInvitationImage());
}
