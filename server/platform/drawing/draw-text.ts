import "server-only";
import path from "node:path";
import sharp from "sharp";

export type DrawnText = {
  text: string;
  face: "display" | "text";
  /** "#rrggbb". */
  colour: string;
  /** Pixels, largest first; the first at which the words stay under `height` is used. */
  sizes: readonly number[];
  width: number;
  height: number;
};

const folder = path.join(process.cwd(), "server/platform/drawing/fonts");
const families = { display: "Bricolage Grotesque Bold", text: "Inter Medium," } as const;
const files = {
  display: ["bricolage-grotesque-latin-700.ttf", "bricolage-grotesque-latin-ext-700.ttf"],
  text: ["latin", "latin-ext", "cyrillic", "greek"].map((part) => `inter-${part}-500.ttf`),
};

/** Words as a transparent picture just as large as their ink. */
export async function drawText(text: DrawnText) {
  await readLetters();
  let drawn = await inkOf(text, text.sizes[0] ?? 24);
  for (const size of text.sizes.slice(1)) {
    if (drawn.height <= text.height) break;
    drawn = await inkOf(text, size);
  }
  return drawn;
}

async function inkOf({ text, face, colour, width }: DrawnText, size: number) {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `${families[face]} ${size}`,
      width,
      wrap: "word-char",
      // At 72 dots an inch a point is a pixel.
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

let letters: Promise<unknown> | undefined;

/** The drawing library learns a file of letters by drawing with it once. */
function readLetters(): Promise<unknown> {
  letters ??= (async () => {
    sharp.cache(false);
    for (const face of ["display", "text"] as const) {
      for (const file of files[face]) {
        const fontfile = path.join(folder, file);
        await sharp({ text: { text: "a", font: `${families[face]} 9`, fontfile, dpi: 72 } })
          .png()
          .toBuffer();
      }
    }
  })();
  return letters;
}

/** The words as they are, for a reader of markup. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
