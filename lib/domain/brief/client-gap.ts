import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { missingParts } from './missing-parts';

/** Which of the client basics are missing. Filings, news and the trading name are there or not. */
export function clientGap(client: FactValue<'clientBasics'> | undefined): FieldReason | null {
  const missing = missingParts({
    legalName: client?.legalName,
    sites: client?.siteAddresses,
    sector: client?.sector,
    headcount: client?.headcount,
    headcountInScope: client?.headcountInScope,
    registrationNumber: client?.registrationNumber,
  });
  return missing.length > 0 ? fieldReason('client_incomplete', {}, missing) : null;
}
