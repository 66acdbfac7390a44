const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The UTF-8 text that a base64url text without padding stands for; null where it stands for none. */
export function decodeBase64(encoded: string): string | null {
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const sign of encoded) {
    const value = SIGNS.indexOf(sign);
    if (value === -1) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return null;
  }
}
