import sharp from "sharp";
import { changePicture } from "@/server/account/change-picture";
import { people } from "./people";

const side = 512;

/** Who of the demo club has a picture: skin, hair, shirt and ground, as a poster would paint them. */
const painted: Readonly<
  Record<string, readonly [skin: string, hair: string, shirt: string, ground: string]>
> = {
  "Maya Okafor": ["#7a4a2b", "#1d1512", "#e8b23a", "#b8d8c8"],
  "Jonas Lindqvist": ["#f0c9a4", "#b9813f", "#2f6b4b", "#d9dfe8"],
  "Priya Raman": ["#b07846", "#21191a", "#b1381b", "#f0d9c4"],
  "Aoife Brennan": ["#f3d2bb", "#a8451f", "#36598a", "#dfe6cf"],
};

/** Pictures of some of the demo club's people; the others keep their initials. */
export async function makePictures(ids: readonly string[], now: number): Promise<void> {
  for (const [index, { name }] of people.entries()) {
    const [runnerId, colours] = [ids[index], painted[name]];
    if (!runnerId || !colours) continue;
    const content = await sharp(Buffer.from(portrait(colours)))
      .png()
      .toBuffer();
    await changePicture({ content: new Uint8Array(content) }, { runnerId, now });
  }
}

function portrait([skin, hair, shirt, ground]: readonly [string, string, string, string]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 100 100">
    <rect width="100" height="100" fill="${ground}"/>
    <path d="M12 100c2-26 18-34 38-34s36 8 38 34z" fill="${shirt}"/>
    <path d="M41 58h18v12c0 6-18 6-18 0z" fill="${skin}"/>
    <path d="M27 44c-3-26 12-34 23-34s27 7 23 34c-1 8-5 12-9 14l-28 0c-5-2-8-6-9-14z" fill="${hair}"/>
    <ellipse cx="50" cy="44" rx="17" ry="20" fill="${skin}"/>
    <path d="M32 38c6-2 12-6 15-12 5 7 12 11 21 12 0-12-6-22-18-22s-18 10-18 22z" fill="${hair}"/>
  </svg>`;
}
