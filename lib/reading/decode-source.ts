/** More is no conversation: 20 MB are some four hundred hours of talk. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

/** How files begin that are no text: zip (Word, Excel), PDF, old Office, images, sound and film. */
const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x44, 0x33],
  [0x1f, 0x8b],
  [0x52, 0x49, 0x46, 0x46],
  [0x4f, 0x67, 0x67, 0x53],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** A text has next to no control characters, a file of another kind many. */
const MOST_CONTROLS = 0.01;
const LOOKED_AT = 65_536;
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu;

/** The characters of a file, or null where it is no text. */
export function decodeSource(content: string | ArrayBuffer): string | null {
  const text = typeof content === 'string' ? content : decodeBytes(new Uint8Array(content));
  if (text === null) return null;
  const looked = text.slice(0, LOOKED_AT);
  const controls = looked.match(CONTROLS)?.length ?? 0;
  return controls > looked.length * MOST_CONTROLS ? null : text.replace(/^\uFEFF/u, '');
}

/** Whether an editor wrote a file in an encoding of its own: by the mark it begins with, or as UTF-16. */
export function isMarked(content: ArrayBuffer): boolean {
  const bytes = new Uint8Array(content);
  return UTF8_MARK.every((byte, index) => bytes[index] === byte) || utf16Of(bytes) !== null;
}

function decodeBytes(bytes: Uint8Array): string | null {
  if (BINARY_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return null;
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What isn't UTF-8 was most likely written by an older Windows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Which UTF-16 it is, by its mark or because every other byte of Latin text is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > looked.length * 0.3 && even === 0) return 'utf-16le';
  return even > looked.length * 0.3 && odd === 0 ? 'utf-16be' : null;
}
