const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** A running checksum. */
export interface Checksum {
  readonly add: (text: string) => void;
  /** Eight hexadecimal digits. */
  readonly digits: () => string;
}

/**
 * CRC-32 (as in zip, of UTF-16 code units, low byte first). It finds every damage within four bytes and
 * misses one in four thousand million others; it is no defence against somebody who wants to deceive.
 */
export function createChecksum(): Checksum {
  let state = 0xff_ff_ff_ff;
  return {
    add: (text) => {
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        state = (TABLE[(state ^ unit) & 0xff] ?? 0) ^ (state >>> 8);
        state = (TABLE[(state ^ (unit >>> 8)) & 0xff] ?? 0) ^ (state >>> 8);
      }
    },
    digits: () => ((state ^ 0xff_ff_ff_ff) >>> 0).toString(16).padStart(8, '0'),
  };
}
