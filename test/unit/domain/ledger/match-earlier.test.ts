import { describe, expect, it } from 'vitest';
import {
  prepareEarlier,
  type EarlierPassage,
  type WrittenPassage,
} from '@/lib/domain/ledger/match-earlier';

function written(sentence: string, more: Partial<WrittenPassage> = {}): WrittenPassage {
  return { sentence, type: 'promise', kind: 'follow_up', due: null, ...more };
}

function said(id: string, sentence: string, more: Partial<EarlierPassage> = {}): EarlierPassage {
  const sentAt = '2026-05-03T09:00:00Z';
  return { ...written(sentence), id, sentAt, status: 'open', ...more };
}

const report = said('report', "I'll send you the SOC 2 report by Friday.", { due: '2026-05-08' });

describe('an earlier promise', () => {
  it('is repeated in other words', () => {
    const match = prepareEarlier([report]);
    expect(
      match(written('You will have the SOC 2 report on Friday.', { due: '2026-05-08' })),
    ).toEqual({ id: 'report', relation: 'repeats', about: null });
  });

  it('is contradicted by another day', () => {
    const match = prepareEarlier([report]);
    expect(match(written('SOC 2 report: comes on the 15th.', { due: '2026-05-15' }))).toEqual({
      id: 'report',
      relation: 'contradicts',
      about: 'due',
    });
  });

  it('is contradicted by another amount, and not by the same in other figures', () => {
    const match = prepareEarlier([
      said('off', 'We can give you a 10% discount on the platform licence.', {
        kind: 'pricing_or_concession',
      }),
    ]);
    const offered = (sentence: string) =>
      match(written(sentence, { kind: 'pricing_or_concession' }))?.about;
    expect(offered('The discount on the platform licence will be 15%.')).toBe('amount');
    expect(offered('The discount on the platform licence will be ten percent.')).toBeNull();
  });

  it('is contradicted by a no, and a no by a yes', () => {
    const [yes, no] = ['We will build the NetSuite sync.', "We don't have a sync for NetSuite."];
    const declined = { type: 'declined', kind: 'integration' } as const;
    expect(prepareEarlier([said('a', yes)])(written(no, declined))?.about).toBe('answer');
    expect(prepareEarlier([said('a', no, declined)])(written(yes))?.about).toBe('answer');
  });

  it('that was put off is no contradiction once its time has come', () => {
    const match = prepareEarlier([
      said('later', 'SAML login comes in Q3, not now.', { type: 'deferred', due: '2026-09-30' }),
    ]);
    expect(
      match(written('SAML login will be there in October.', { due: '2026-10-31' })),
    ).toBeNull();
    expect(match(written('SAML login will be there in June.', { due: '2026-06-30' }))?.about).toBe(
      'answer',
    );
  });

  it('counts no longer when it was kept as an errand, taken back or never sent', () => {
    const again = written("I'll send you the SOC 2 report.");
    const withStatus = (status: EarlierPassage['status']) =>
      prepareEarlier([{ ...report, status }])(again);
    expect(withStatus('open')).not.toBeNull();
    expect(withStatus('broken')).not.toBeNull();
    for (const status of ['kept', 'withdrawn', 'drafted', 'discarded'] as const)
      expect(withStatus(status)).toBeNull();
  });

  it('is the one said last of several alike', () => {
    const moved = said('moved', 'The SOC 2 report comes on the 15th.', {
      due: '2026-05-15',
      sentAt: '2026-05-07T09:00:00Z',
    });
    const match = prepareEarlier([moved, report]);
    expect(
      match(written("I'll send the SOC 2 report on the 15th.", { due: '2026-05-15' })),
    ).toEqual({
      id: 'moved',
      relation: 'repeats',
      about: null,
    });
  });
});

describe('no earlier promise', () => {
  it.each([
    ['same verb, other thing', "I'll send you the ISO certificate by Friday."],
    ['asking about the thing', "I'll ask our auditor about the SOC 2 report."],
    ['nothing that tells a thing', "I'll get back to you by Friday."],
    ['a new version of it', "I'll send you the updated SOC 2 report."],
    ['another one of its kind', "I'll send you the SOC 1 report by Friday."],
  ])('is meant by %s', (_, sentence) => {
    expect(prepareEarlier([report])(written(sentence))).toBeNull();
  });

  it('is meant by the same words about another place or another person', () => {
    const match = prepareEarlier([
      said('leeds', "I'll send the order form for the Leeds site."),
      said('talk', 'Priya will speak to the works council.'),
    ]);
    expect(match(written("I'll send the order form for the Bristol site."))).toBeNull();
    expect(match(written('Priya will be with you on Monday.'))).toBeNull();
  });

  it('is meant when only the product and the greeted name are the same', () => {
    const topics = ['exports', 'roles', 'alerts', 'filters', 'themes', 'quotas', 'logs', 'tags'];
    const earlier = [...topics, 'macros', 'views', 'tokens', 'scopes'].map((topic) =>
      said(topic, `Dana, we'll add ${topic} to Hallam Desk.`, { kind: 'feature_or_roadmap' }),
    );
    const match = prepareEarlier(earlier);
    expect(match(written("Dana, we'll add webhooks to Hallam Desk."))).toBeNull();
    expect(match(written("Dana, we'll add macros to Hallam Desk."))?.id).toBe('macros');
  });
});
