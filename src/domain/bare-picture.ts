type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A JPEG, PNG or WebP with nothing but what a decoder needs for its points. Browsers write more by themselves, a colour profile that names
 * its maker for one; their canvas is in the colours that a picture without profile has.
 */
export function barePicture(bytes: Bytes, type: string): Bytes {
  switch (type) {
    case "image/jpeg": return bareJpeg(bytes);
    case "image/png": return barePng(bytes);
    case "image/webp": return bareWebp(bytes);
    default: return bytes;
  }
}

const START_OF_SCAN = 0xda;
/** The fields of applications but for the first, which says that this is JFIF; and comments. */
const isTold = (marker: number) => (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;

function bareJpeg(bytes: Bytes): Bytes {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && view.getUint8(at + 1) !== START_OF_SCAN) {
    const end = at + 2 + view.getUint16(at + 2);
    if (!isTold(view.getUint8(at + 1))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...parts, bytes.subarray(at)]);
}

const PNG_HEAD = 8;
const PNG_CHUNKS = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

function barePng(bytes: Bytes): Bytes {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, PNG_HEAD)];
  for (let at = PNG_HEAD; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (PNG_CHUNKS.includes(nameAt(bytes, at + 4))) parts.push(bytes.subarray(at, at + 12 + view.getUint32(at)));
  }
  return joined(parts);
}

const WEBP_HEAD = 12;
const WEBP_TOLD = ["ICCP", "EXIF", "XMP "];
/** Of the flags of an extended file: profile, EXIF, XMP. */
const TOLD_FLAGS = 0x20 | 0x08 | 0x04;

function bareWebp(bytes: Bytes): Bytes {
  const view = viewOf(bytes);
  const parts: Bytes[] = [];
  for (let at = WEBP_HEAD; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const chunk = bytes.slice(at, end);
    const name = nameAt(bytes, at);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~TOLD_FLAGS;
    if (!WEBP_TOLD.includes(name)) parts.push(chunk);
    at = end;
  }
  const whole = joined([bytes.slice(0, WEBP_HEAD), ...parts]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (bytes: Bytes, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
