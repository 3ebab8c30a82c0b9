import yauzl from "yauzl";

/** The files of an archive, as yauzl reads them with all its checks. */
export async function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const archive = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
  return new Promise((resolve, reject) => {
    archive.on("error", reject);
    archive.on("end", () => resolve(files));
    archive.on("entry", (entry: yauzl.Entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const pieces: Buffer[] = [];
        stream.on("error", reject);
        stream.on("data", (piece: Buffer) => pieces.push(piece));
        stream.on("end", () => {
          files.set(entry.fileName, Buffer.concat(pieces));
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
}
