import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText, longText } from '../text';
import { decodeBase64 } from './decode-base64';
import { judgeReadiness } from './judge-readiness';
import type { ReadinessCheck } from './readiness-check';

export type ParsedResult =
  | { readonly ok: true; readonly check: ReadinessCheck }
  | {
      readonly ok: false;
      /**
       * `none`: no result in the text. `newer`: of a later Baton's file. `damaged`: cut off or changed.
       * `other_deal`: of another deal.
       */
      readonly reason: 'none' | 'newer' | 'damaged' | 'other_deal';
    };

/** A mail with its history is shorter; what is longer is not read. */
const LONGEST_TEXT = 500_000;
/** The line a machine reads: mail programs wrap it and set quote signs before its parts. */
const LINE = /\[baton-readiness-(\d{1,3})[\s>]((?:[\w-]|[\s>])*)\]?/u;

const answer = z.tuple([longText, z.union([z.literal(0), z.literal(1)])]);
/** Short names: the line has to fit a mail's address together with words for people. */
const wireSchema = z.strictObject({
  i: idText,
  d: idText,
  t: instantText,
  b: lineText,
  /** Why it was skipped; empty unless it was. */
  w: longText,
  a: z.tuple([answer, answer, answer]).nullable(),
  p: z.tuple([longText, longText, longText]),
});

/**
 * Reads the result of a readiness check out of a mail, as the HTML file writes it. Whether the CSM is ready is
 * judged here, from the answers; what the mail claims is not believed.
 *
 * @param text - Whatever was pasted.
 * @param dealId - The deal it has to be of.
 * @param now - No result is later than this.
 */
export function parseResult(text: string, dealId: string, now: Date): ParsedResult {
  const [, version, coded = ''] = LINE.exec(text.slice(0, LONGEST_TEXT)) ?? [];
  if (version === undefined) return { ok: false, reason: 'none' };
  if (version !== '1') return { ok: false, reason: 'newer' };
  const wire = wireSchema.safeParse(jsonOf(coded.replace(/[\s>]/gu, '')));
  if (!wire.success) return { ok: false, reason: 'damaged' };
  const { i, d, t, b, w, a, p } = wire.data;
  if (d !== dealId) return { ok: false, reason: 'other_deal' };
  const answers = a === null ? null : answersOf(a);
  // A skip says why, and a check that was taken was not skipped.
  if ((answers === null) !== (w.trim() !== '')) return { ok: false, reason: 'damaged' };
  const [killer, quietChampion, onTheHook] = p;
  return {
    ok: true,
    check: {
      id: i,
      dealId: d,
      at: Date.parse(t) > now.getTime() ? now.toISOString() : t,
      by: b,
      via: 'file',
      result: answers === null ? 'skipped' : judgeReadiness(answers),
      reason: w,
      answers,
      pushed: { killer, quietChampion, onTheHook },
    },
  };
}

function answersOf(
  answers: NonNullable<z.infer<typeof wireSchema>['a']>,
): NonNullable<ReadinessCheck['answers']> {
  const [compellingEvent, successMetric, topLandmine] = answers.map(([said, known]) => ({
    said,
    known: known === 1,
  }));
  const nothing = { said: '', known: false };
  return {
    compellingEvent: compellingEvent ?? nothing,
    successMetric: successMetric ?? nothing,
    topLandmine: topLandmine ?? nothing,
  };
}

function jsonOf(coded: string): unknown {
  const json = decodeBase64(coded);
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
