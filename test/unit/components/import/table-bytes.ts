type Bytes = Uint8Array<ArrayBuffer>;

/** A text in UTF-8, with its mark where asked for. */
export function asUtf8(text: string, { mark = false } = {}): Bytes {
  return Uint8Array.from(new TextEncoder().encode(mark ? `\uFEFF${text}` : text));
}

/** A text in UTF-16, low byte first unless `high`. */
export function asUtf16(text: string, { mark = false, high = false } = {}): Bytes {
  const whole = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < whole.length; index += 1)
    view.setUint16(index * 2, whole.charCodeAt(index), !high);
  return bytes;
}

const HIGH: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 };

/** A text in Windows-1252, as old spreadsheets save it. */
export function asLatin(text: string): Bytes {
  return Uint8Array.from(text, (letter) => HIGH[letter] ?? letter.charCodeAt(0));
}
