import { pair, pairsBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** How long the AE stays, what brings them back, what they must not do. */
export function involvementBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  const {
    stays = '',
    bringsBack = '',
    mustNot = '',
    agreedWithCsm = false,
  } = facts.involvement ?? {};
  const said = pairsBlock([
    pair(words.say('document.label.stays'), stays),
    pair(words.say('document.label.bringsBack'), bringsBack),
    pair(words.say('document.label.mustNot'), mustNot),
  ]);
  const agreed = agreedWithCsm ? 'document.agreedWithCsm' : 'document.notAgreed';
  return said.length === 0 ? [] : [...said, { type: 'note', text: words.say(agreed) }];
}
