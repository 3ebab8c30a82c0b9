/** The modules of a QR code row by row, as `qrcode` makes them: a one is dark. */
type Modules = { size: number; data: ArrayLike<number | boolean> };

/** A QR code as one SVG path over a square of `size` units; its four units of quiet border are included. */
export type DrawnCode = { size: number; path: string };

const border = 4;

/** Draws the modules of a QR code, one stroke per dark row of them. */
export function codePath({ size, data }: Modules): DrawnCode {
  const rows: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; ) {
      const from = x;
      while (x < size && data[y * size + x]) x += 1;
      if (x > from) rows.push(`M${from + border} ${y + border}h${x - from}v1h-${x - from}z`);
      else x += 1;
    }
  }
  return { size: size + 2 * border, path: rows.join("") };
}
