import { priceToAe } from '@/lib/domain/emails/price-to-ae';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { Person } from '@/lib/domain/people/person';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { CallerContext, Handlers } from '@/lib/messaging/server';
import { readDossier } from '@/lib/storage/repositories/deals-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { readPageContext } from '../tab-session';

type MailHandlers = Pick<Handlers, 'mails.priceToAe'>;

async function dealOf(
  { db }: HandlerContext,
  { dealId, threadId, recipients }: ParsedInput<'mails.priceToAe'>,
  { tabId }: CallerContext,
): Promise<string | null> {
  if (dealId !== null) return dealId;
  const page = await readPageContext(tabId);
  const thread =
    threadId === null || page?.kind !== 'mail' ? null : { mailbox: page.mailbox, threadId };
  const match = await findDeal(db, { thread, people: [...recipients.to, ...recipients.cc] });
  return match.kind === 'one' ? match.dealId : null;
}

function addressOf(people: readonly Person[]): MailAddress | null {
  const ae = people.find(({ role, addresses }) => role === 'ae' && addresses.length > 0);
  const address = ae?.addresses[0];
  return address === undefined ? null : { address, name: ae?.name ?? null };
}

/** Mails that are written from what is kept here. */
export function mailHandlers(context: HandlerContext): MailHandlers {
  const { db } = context;
  return {
    'mails.priceToAe': async (input, caller) => {
      const dealId = await dealOf(context, input, caller);
      const [dossier, profile] = await Promise.all([
        dealId === null ? null : readDossier(db, dealId),
        readProfile(db),
      ]);
      const { subject, sentences, recipients, saidOn, locale } = input;
      return priceToAe({
        sentences,
        subject,
        people: [...recipients.to, ...recipients.cc],
        company: dossier?.deal.company ?? '',
        ae: addressOf(dossier?.people ?? []),
        me: profile?.name ?? '',
        saidOn,
        locale,
      });
    },
  };
}
