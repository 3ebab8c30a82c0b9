import { invitationImage } from "@/components/share-images/welcome-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";

/** What every invitation shows: its token never stands in the address of a picture. */
export async function GET(): Promise<Response> {
  return pictureResponse(await drawn());
}

async function drawn(): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  return drawImage(invitationImage());
}
