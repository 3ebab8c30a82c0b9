import "server-only";
import sharp from "sharp";
import { AppError } from "@/server/platform/errors";
import { MOST_PIXELS, type PictureType, pictureType } from "./read-picture";

const side = 512;
const waitingAtMost = 4;
const secondsAtMost = 8;

sharp.cache(false);
sharp.concurrency(1);
// Only what a picture may be can be read at all, and what we draw ourselves: a decoder that is shut has no holes.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Svg"].map((type) => `VipsForeignLoad${type}Buffer`),
});

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew as a square WebP of 512 points: nothing of the file itself is kept, so neither where it was
 * taken nor what hides in it. One at a time in this process; throws "busy" when several wait.
 */
export async function reencodePicture(content: Uint8Array): Promise<Buffer> {
  const type = pictureType(content);
  if (waiting >= waitingAtMost) {
    throw new AppError("unavailable", "busy", "Many pictures come at once. Try again in a moment.");
  }
  waiting += 1;
  const turn = last.then(() => draw(content, type));
  last = turn.catch(() => {});
  return turn.finally(() => {
    waiting -= 1;
  });
}

async function draw(content: Uint8Array, type: PictureType): Promise<Buffer> {
  try {
    const picture = sharp(content, {
      limitInputPixels: MOST_PIXELS,
      failOn: "error",
      animated: false,
      sequentialRead: true,
    });
    if ((await picture.metadata()).format !== type) throw new Error("It is of another type.");
    return await picture
      .timeout({ seconds: secondsAtMost })
      .rotate()
      .resize(side, side, { fit: "cover", position: "attention" })
      .webp({ quality: 82, effort: 3 })
      .toBuffer();
  } catch (error) {
    if (/pixel limit|exceeds/i.test(String(error))) {
      throw new AppError("too-large", "too-many-pixels", "A picture has 40 megapixels at most.");
    }
    throw new AppError(
      "refused",
      "picture-broken",
      "This picture cannot be read. Try another one.",
    );
  }
}
