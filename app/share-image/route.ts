import { welcomeImage } from "@/components/share-images/welcome-image";
import { drawImage } from "@/server/platform/drawing/draw-image";
import { pictureResponse } from "@/server/platform/drawing/picture-response";

/** What a link to the front door shows; drawn once, with the build. */
export async function GET(): Promise<Response> {
  return pictureResponse(await drawn());
}

async function drawn(): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  return drawImage(welcomeImage());
}
