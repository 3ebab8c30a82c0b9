import "server-only";

/** Answers with a picture for everybody, or says that it is not there. */
export function pictureResponse(png: Uint8Array<ArrayBuffer> | null): Response {
  if (!png) {
    const headers = { "cache-control": "no-store", "x-robots-tag": "noindex" };
    return new Response("This picture is not here.", { status: 404, headers });
  }
  return new Response(png, {
    headers: {
      "content-type": "image/png",
      "content-length": `${png.byteLength}`,
      // Short, so that what is hidden again is soon gone from places on the way.
      "cache-control": "public, max-age=60",
      "x-robots-tag": "noindex",
    },
  });
}
