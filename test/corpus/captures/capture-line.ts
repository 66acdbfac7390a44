import { z } from '@/lib/domain/zod';

/** Who is on our side: a name, an address, `Name <address>` or a mail domain, or an object with name and address. */
const ourPerson = z.union([
  z.string(),
  z
    .object({
      name: z.string().nullish(),
      address: z.string().nullish(),
      email: z.string().nullish(),
    })
    .transform(({ name, address, email }) => {
      const at = address ?? email ?? '';
      return at === '' ? (name ?? '') : `${name ?? ''} <${at}>`;
    }),
]);

const captureLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.string().nullish(),
  our_people: z
    .union([
      z.array(ourPerson.nullable()).transform((people) => people.filter((one) => one !== null)),
      z.string().transform((text) => text.split(/[;,]/u)),
      ourPerson.transform((one) => [one]),
    ])
    .nullish(),
  sent_at: z.string().nullish(),
  text: z.string(),
});

/** One conversation to be read. */
export interface CaptureLine {
  readonly id: string | number;
  /** What it says it is: `notes`, `transcript`, `vtt`, `srt`, `thread`, `eml`; anything else is found out. */
  readonly source: string;
  readonly ourPeople: readonly string[];
  /** ISO instant with offset, or null when the line has none that can be read. */
  readonly sentAt: string | null;
  readonly text: string;
}

export type ParsedCaptureLine =
  | { readonly ok: true; readonly line: CaptureLine }
  | { readonly ok: false; readonly problem: string };

/** Reads one line of JSON of the form `{id, source, our_people, sent_at, text}`; other fields are ignored. */
export function parseCaptureLine(json: string): ParsedCaptureLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'not valid JSON' };
  }
  const parsed = captureLineSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problem: describe(parsed.error) };
  const { id, source, our_people: people, sent_at: sentAt, text } = parsed.data;
  const isTime = sentAt !== null && sentAt !== undefined && !Number.isNaN(Date.parse(sentAt));
  return {
    ok: true,
    line: {
      id,
      source: source ?? '',
      ourPeople: (people ?? []).map((one) => one.trim()).filter((one) => one !== ''),
      sentAt: isTime ? sentAt : null,
      text,
    },
  };
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
