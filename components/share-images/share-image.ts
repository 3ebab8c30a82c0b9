/** Every share image has this size, which all messengers show whole. */
export const shareWidth = 1200;
export const shareHeight = 630;

/** Words in a picture. The first of `sizes` (pixels) at which they stay under `height` is used. */
export type PictureText = {
  text: string;
  face: "display" | "text";
  /** A colour as "#rrggbb". */
  colour: string;
  sizes: readonly number[];
  /** Widest line, pixels. */
  width: number;
  height: number;
};

/** What a share image shows: shapes as SVG; over them columns of words, each text `gap` below the last; and labels. */
export type ShareImage = {
  svg: string;
  columns: readonly {
    left: number;
    top: number;
    texts: readonly (PictureText & { gap: number })[];
  }[];
  /** Words around a point. */
  labels: readonly (PictureText & { x: number; y: number })[];
};
