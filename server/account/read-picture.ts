import { AppError } from "@/server/platform/errors";

/** What a picture may be, by its first bytes and by nothing that its sender says. */
export type PictureType = "jpeg" | "png" | "webp";

/** The most bytes of a picture as it comes. */
export const MOST_PICTURE_BYTES = 12 * 1024 * 1024;

/** The most points of a picture. */
export const MOST_PIXELS = 40_000_000;

const starts: readonly { type: PictureType; at: number; bytes: readonly number[] }[] = [
  { type: "jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: "png", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "webp", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
];

/** The type of a picture by its content; throws "picture-type" for all but JPEG, PNG and WebP. */
export function pictureType(content: Uint8Array): PictureType {
  const found = starts.find(({ at, bytes }) => bytes.every((byte, i) => content[at + i] === byte));
  const isRiff = content[0] === 0x52 && content[1] === 0x49 && content[2] === 0x46;
  if (found && (found.type !== "webp" || isRiff)) return found.type;
  throw new AppError(
    "refused",
    "picture-type",
    "This is no JPEG, PNG or WebP picture. Other kinds are not taken; a screenshot of it is.",
  );
}
