/** The text of a file and the encoding it was read in. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Reads a table's bytes: by the mark at its beginning, as UTF-16 where every other byte is empty, as UTF-8
 * where that is sound, else as Windows-1252, in which every byte is a letter.
 *
 * @returns Null where it is no text at all (a workbook, a picture).
 */
export function decodeTable(bytes: Uint8Array<ArrayBuffer>): DecodedTable | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return textOr(bytes, wide, 'UTF-16');
  // "PK" begins a zip, which is what a workbook is.
  if (bytes.includes(0) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)) return null;
  return textOr(bytes, 'utf-8', 'UTF-8') ?? textOr(bytes, 'windows-1252', 'Windows-1252');
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const empty = (parity: number) =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const most = head.length * 0.3;
  if (empty(1) > most && empty(0) === 0) return 'utf-16le';
  return empty(0) > most && empty(1) === 0 ? 'utf-16be' : null;
}

function textOr(
  bytes: Uint8Array<ArrayBuffer>,
  label: string,
  encoding: DecodedTable['encoding'],
): DecodedTable | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
