import sharp from "sharp";

const script = "<script>window.__xss=1</script>";
const html = `<!doctype html><html><body onload="window.__xss=1">${script}</body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.__xss=1">${script}</svg>`;

/** A file that claims to be a picture, and what is to become of it. */
export type Polyglot = { name: string; bytes: Buffer; taken: boolean };

async function picture(format: "jpeg" | "png" | "webp"): Promise<Buffer> {
  const drawn = sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: 180, g: 70, b: 40 } },
  });
  return drawn
    .withExif({ IFD0: { ImageDescription: html, Copyright: script } })
    .toFormat(format)
    .toBuffer();
}

const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 0x1c]), Buffer.from(`ftyp${brand}`), Buffer.alloc(16)]);

/** Twenty files that are a picture and something else, or only say so. */
export async function polyglots(): Promise<Polyglot[]> {
  const [jpeg, png, webp] = await Promise.all([picture("jpeg"), picture("png"), picture("webp")]);
  const tail = Buffer.from(html);
  const jpegMark = Buffer.from([0xff, 0xd8, 0xff]);
  const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const real = [
    { name: "markup in the EXIF of a JPEG", bytes: jpeg },
    { name: "markup in the EXIF of a PNG", bytes: png },
    { name: "markup in the EXIF of a WebP", bytes: webp },
    { name: "a page behind a JPEG", bytes: Buffer.concat([jpeg, tail]) },
    { name: "a page behind a PNG", bytes: Buffer.concat([png, tail]) },
    { name: "a drawing with script behind a PNG", bytes: Buffer.concat([png, Buffer.from(svg)]) },
    { name: "a page in a text chunk", bytes: Buffer.concat([png.subarray(0, 33), tail]) },
    { name: "an archive behind a JPEG", bytes: Buffer.concat([jpeg, Buffer.from("PK\x03\x04")]) },
    { name: "a PDF behind a PNG", bytes: Buffer.concat([png, Buffer.from("%PDF-1.7")]) },
  ];
  const onlySaid = [
    { name: "a page", bytes: tail },
    { name: "a drawing with script", bytes: Buffer.from(svg) },
    { name: "a drawing behind a byte order mark", bytes: Buffer.from(`\ufeff${svg}`) },
    { name: "a page behind the mark of a JPEG", bytes: Buffer.concat([jpegMark, tail]) },
    { name: "a page behind the mark of a PNG", bytes: Buffer.concat([pngMark, tail]) },
    {
      name: "a drawing behind the mark of a PNG",
      bytes: Buffer.concat([pngMark, Buffer.from(svg)]),
    },
    { name: "a page that says RIFF and WEBP", bytes: Buffer.from(`RIFF....WEBP${html}`) },
    { name: "a GIF with a page", bytes: Buffer.from(`GIF89a${html}`) },
    { name: "an AVIF", bytes: ftyp("avif") },
    { name: "a HEIC", bytes: ftyp("heic") },
    { name: "a PDF with script", bytes: Buffer.from("%PDF-1.7\n/OpenAction << /S /JavaScript >>") },
  ];
  const damaged = "a page in a text chunk";
  return [
    ...real.map((one) => ({ ...one, taken: one.name !== damaged })),
    ...onlySaid.map((one) => ({ ...one, taken: false })),
  ];
}
