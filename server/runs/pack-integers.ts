const SEVEN_BITS = 128;

/** Bytes that grow as they are written to. */
export type ByteSink = { push(byte: number): void; finish(): Uint8Array };

export function byteSink(): ByteSink {
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    push(byte) {
      if (length === bytes.length) {
        const larger = new Uint8Array(length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length++] = byte;
    },
    finish: () => bytes.subarray(0, length),
  };
}

/** Writes a whole number of up to 52 bits, seven bits a byte, lowest first. */
export function writeUnsigned(sink: ByteSink, value: number): void {
  let rest = value;
  while (rest >= SEVEN_BITS) {
    sink.push((rest % SEVEN_BITS) + SEVEN_BITS);
    rest = Math.floor(rest / SEVEN_BITS);
  }
  sink.push(rest);
}

/** Writes a signed whole number by zig-zag, so that small negative numbers stay short. */
export function writeSigned(sink: ByteSink, value: number): void {
  writeUnsigned(sink, value < 0 ? -2 * value - 1 : 2 * value);
}

/** Bytes read from the front; reading past the end or a number too long throws a RangeError. */
export type ByteSource = { readonly bytes: Uint8Array; at: number };

export function readUnsigned(source: ByteSource): number {
  let value = 0;
  let unit = 1;
  for (;;) {
    const byte = source.bytes[source.at++];
    if (byte === undefined || unit > Number.MAX_SAFE_INTEGER) {
      throw new RangeError("a packed number is damaged");
    }
    value += (byte % SEVEN_BITS) * unit;
    if (byte < SEVEN_BITS) return value;
    unit *= SEVEN_BITS;
  }
}

export function readSigned(source: ByteSource): number {
  const value = readUnsigned(source);
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
