/**
 * A value as Markdown that shows exactly its text: no emphasis, link, image, code, heading, list or tag
 * comes of it. Only what could become markup is escaped, so that the draft stays readable while edited;
 * bare addresses need no escape because our Markdown knows no autolinks, nor does it know named entities.
 *
 * @param value - One value of a template; line breaks become spaces.
 */
export function escapeMarkdown(value: string): string {
  return value
    .replace(/[\n\r\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*[\]]/gu, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/~(?=~)|(?<=~)~/gu, String.raw`\~`)
    .replace(/&(?=#|$)/gu, String.raw`\&`)
    .replace(/<(?=[A-Za-z/!?]|$)/gu, String.raw`\<`)
    .replace(/^(\s*):(?=-)/u, String.raw`$1\:`)
    .replace(/^(\s*)([#>+\-=|.)~])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
