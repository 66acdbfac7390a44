import { z } from '@/lib/domain/zod';
import { capturedFactSchema } from '../captured-fact';

/** As many facts as are taken from one answer. */
export const MOST_IN_ANSWER = 12;

/** What is known without asking: where the words stand, who said them and when. */
const NOT_ASKED = ['start', 'end', 'author', 'at'];
/** A model that has begun to repeat itself is cut off here. */
const LONGEST_TEXT = 400;

/**
 * What an answer may look like, as JSON schema: the facts as Baton knows them, but for what is known without asking.
 * Patterns and formats are left out, and `oneOf` is `anyOf`: a browser refuses a whole schema for one feature that it
 * can't hold a model to (`NotSupportedError`), and every value is looked at afterwards anyway. Which features those
 * are isn't written down; source: https://github.com/webmachinelearning/prompt-api, "Structured output", June 2026.
 */
export function answerSchema(): object {
  const facts = z.array(capturedFactSchema).max(MOST_IN_ANSWER);
  return z.toJSONSchema(z.object({ facts }), {
    override: ({ jsonSchema: part }) => {
      if (part.properties !== undefined) {
        for (const key of NOT_ASKED) Reflect.deleteProperty(part.properties, key);
        part.required = Object.keys(part.properties);
      }
      if (part.oneOf !== undefined) {
        part.anyOf = part.oneOf;
        delete part.oneOf;
      }
      if (part.maxLength !== undefined) part.maxLength = Math.min(part.maxLength, LONGEST_TEXT);
      delete part.pattern;
      delete part.format;
    },
  });
}
