/** A table as a file that only its reader gets. */
export function csvResponse(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      "cache-control": "private, no-store",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      "x-robots-tag": "noindex",
    },
  });
}
