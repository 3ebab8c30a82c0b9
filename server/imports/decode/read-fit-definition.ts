type Field = { offset: number; size: number; type: number };

/** How the messages of one local number are laid out, with readers for their fields. */
export type FitDefinition = {
  readonly kind: number;
  readonly definitionBytes: number;
  readonly messageBytes: number;
  number(view: DataView, body: number, field: number): number;
  text(bytes: Uint8Array, body: number, field: number): string;
  bytes(bytes: Uint8Array, body: number, field: number): Uint8Array | null;
};

const DEVELOPER_FLAG = 0x20;
const STRING_TYPE = 7;

/** Reads the definition message at `position`; null where it runs past `end`. */
export function readDefinition(
  bytes: Uint8Array,
  position: number,
  end: number,
): FitDefinition | null {
  if (position + 6 > end) return null;
  const littleEndian = (bytes[position + 2] ?? 0) === 0;
  const [a, b] = [bytes[position + 3] ?? 0, bytes[position + 4] ?? 0];
  const count = bytes[position + 5] ?? 0;
  const fields = new Map<number, Field>();
  let at = position + 6;
  if (at + 3 * count > end) return null;
  let offset = 0;
  for (let i = 0; i < count; i++, at += 3) {
    const size = bytes[at + 1] ?? 0;
    fields.set(bytes[at] ?? 0, { offset, size, type: (bytes[at + 2] ?? 0) & 0x1f });
    offset += size;
  }
  if (((bytes[position] ?? 0) & DEVELOPER_FLAG) !== 0) {
    const developerFields = bytes[at] ?? 0;
    at++;
    if (at + 3 * developerFields > end) return null;
    for (let i = 0; i < developerFields; i++, at += 3) offset += bytes[at + 1] ?? 0;
  }
  return {
    kind: littleEndian ? a | (b << 8) : (a << 8) | b,
    definitionBytes: at - position,
    messageBytes: offset,
    number(view, body, number) {
      const field = fields.get(number);
      return field ? readNumber(view, body + field.offset, field, littleEndian) : Number.NaN;
    },
    text(all, body, number) {
      const field = fields.get(number);
      if (!field || field.type !== STRING_TYPE) return "";
      const raw = all.subarray(body + field.offset, body + field.offset + field.size);
      const zero = raw.indexOf(0);
      return new TextDecoder().decode(zero < 0 ? raw : raw.subarray(0, zero));
    },
    bytes(all, body, number) {
      const field = fields.get(number);
      return field ? all.subarray(body + field.offset, body + field.offset + field.size) : null;
    },
  };
}

const WIDTHS = [1, 1, 1, 2, 2, 4, 4, 0, 4, 8, 1, 2, 4, 1, 0, 0, 0];

/** The first value of a field by its base type; NaN for FIT's "invalid" and for short fields. */
function readNumber(view: DataView, at: number, { size, type }: Field, little: boolean): number {
  const width = WIDTHS[type] ?? 0;
  if (width === 0 || size < width) return Number.NaN;
  switch (type) {
    case 1:
      return valid(view.getInt8(at), 0x7f);
    case 3:
      return valid(view.getInt16(at, little), 0x7fff);
    case 4:
      return valid(view.getUint16(at, little), 0xffff);
    case 5:
      return valid(view.getInt32(at, little), 0x7fffffff);
    case 6:
      return valid(view.getUint32(at, little), 0xffffffff);
    case 8:
      return view.getFloat32(at, little);
    case 9:
      return view.getFloat64(at, little);
    case 10:
      return valid(view.getUint8(at), 0);
    case 11:
      return valid(view.getUint16(at, little), 0);
    case 12:
      return valid(view.getUint32(at, little), 0);
    default:
      return valid(view.getUint8(at), 0xff);
  }
}

function valid(value: number, invalid: number): number {
  return value === invalid ? Number.NaN : value;
}
