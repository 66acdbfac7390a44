import { EMPTY_FACTS } from '../../brief/empty-facts';
import { pair, pairsBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** Who the client is, on paper. */
export function clientBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  const client = facts.clientBasics ?? EMPTY_FACTS.clientBasics;
  const sector = [client.sector, client.subSector].filter((part) => part.trim() !== '');
  return pairsBlock([
    pair(words.say('document.label.legalName'), client.legalName),
    pair(words.say('document.label.tradingName'), client.tradingName),
    pair(words.say('document.label.registration'), client.registrationNumber),
    pair(words.say('document.label.sector'), sector.join(', ')),
    pair(words.say('document.label.headcount'), client.headcount),
    pair(words.say('document.label.headcountInScope'), client.headcountInScope),
    pair(words.say('document.label.sites'), client.siteAddresses.join('\n')),
    pair(words.say('document.label.filings'), client.filings),
    pair(words.say('document.label.news'), client.news),
    pair(words.say('document.label.packageFolder'), client.packageFolder),
  ]);
}
