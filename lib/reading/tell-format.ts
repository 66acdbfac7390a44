/** How a source is written, apart from what mere words tell. */
export type SourceFormat = 'captions' | 'eml' | 'text';

const ARROW = /^[ \t]*(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}[ \t]*-->/mu;
const CAPTIONS_NAME = /\.(?:vtt|srt)$/iu;
const EML_NAME = /\.(?:eml|mht|mhtml)$/iu;
const CAPTIONS_START =
  /^\s*(?:WEBVTT(?:\s|$)|\d{1,7}\s*\r?\n[ \t]*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{3}[ \t]*-->)/u;
const FIELD = /^[A-Za-z][A-Za-z-]*:[ \t]?\S/u;
/** What only a mail's stored form has, not what a program shows of it. */
const STORED_FIELD =
  /^(?:mime-version|message-id|received|return-path|dkim-signature|content-type|content-transfer-encoding|delivered-to):/imu;
const LOOKED_AT = 20_000;

/** Tells by the content, and by the file's name where the content leaves it open. */
export function tellFormat(name: string, text: string): SourceFormat {
  const start = text.slice(0, LOOKED_AT);
  if (CAPTIONS_START.test(start)) return 'captions';
  if (CAPTIONS_NAME.test(name) && ARROW.test(start)) return 'captions';
  if (FIELD.test(start.trimStart())) {
    const [header = ''] = start.trimStart().split(/\r?\n[ \t]*\r?\n/u, 1);
    if (STORED_FIELD.test(header) || EML_NAME.test(name)) return 'eml';
  }
  return 'text';
}
