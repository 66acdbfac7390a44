import PostalMime, { type Address, type Email } from 'postal-mime';
import { htmlToText } from './html-to-text';

/** So deep multiparts nest in no mail that a person wrote; the parser refuses what goes further. */
const DEEPEST = 60;

/** The text of a thread; `damaged` where no mail can be made of a file, `empty` where it says nothing. */
export type MailText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: 'damaged' | 'empty' };

/**
 * Makes the text of a thread, header and words, of a mail as it is stored. What is attached is left out; a mail in
 * HTML alone is read as what it shows.
 */
export async function emlToText(file: string | ArrayBuffer): Promise<MailText> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(file, { maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 3 });
  } catch {
    return { kind: 'refused', problem: 'damaged' };
  }
  const { from, to, cc, subject } = mail;
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const header = [
    ['From', namesOf(from === undefined ? [] : [from])],
    ['To', namesOf(to ?? [])],
    ['Cc', namesOf(cc ?? [])],
    ['Date', oneLine(date)],
    ['Subject', oneLine(subject ?? '')],
  ];
  const words = wordsOf(mail);
  if (words === '') return { kind: 'refused', problem: hasLostParts(mail) ? 'damaged' : 'empty' };
  // The subject stands even where it is empty: one field alone is no header.
  const lines = header
    .filter(([name, value]) => value !== '' || name === 'Subject')
    .map((field) => field.join(': ').trim());
  return { kind: 'text', text: `${lines.join('\n')}\n\n${words}` };
}

/** Whether a mail is said to have parts, of which none is found: what parts them is missing, or stands nowhere. */
function hasLostParts({ headers, text, html, attachments }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const found = [text, html, ...attachments].filter((part) => part !== undefined);
  return /^\s*multipart\//iu.test(type) && found.length === 0;
}

function wordsOf({ text = '', html = '' }: Email): string {
  const plain = text.replaceAll('\r\n', '\n').trim();
  if (html === '') return plain;
  const shown = htmlToText(html);
  // The plain half of some mails only says that there is an HTML half.
  return plain.length * 2 > shown.length ? plain : shown;
}

function namesOf(people: readonly Address[]): string {
  return people
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => {
      const plain = oneLine(name).replace(/[<>"]/gu, '');
      if (plain === '' || plain === address) return address;
      return `${/[,;:]/u.test(plain) ? `"${plain}"` : plain} <${address}>`;
    })
    .join(', ');
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
