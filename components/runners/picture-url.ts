/** Where a picture is found. */
export function pictureUrl(pictureId: string): string {
  return `/api/pictures/${pictureId}.webp`;
}
