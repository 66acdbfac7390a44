import { describe, expect, it } from 'vitest';
import { findDeliveries, type OpenPromise } from '@/lib/domain/ledger/find-deliveries';

const questionnaire: OpenPromise = {
  id: 'questionnaire',
  sentence: "I'll send you the security questionnaire by Friday.",
  kind: 'follow_up',
};
const fee: OpenPromise = {
  id: 'fee',
  sentence: "We'll waive the setup fee.",
  kind: 'pricing_or_concession',
};
const sandbox: OpenPromise = {
  id: 'sandbox',
  sentence: 'Your sandbox will be ready on Monday.',
  kind: 'people_or_access',
};

const idsOf = (sentence: string, open: readonly OpenPromise[]) =>
  findDeliveries([sentence], open).map(({ promiseId }) => promiseId);

describe('a delivery', () => {
  it.each([
    ['Attached is the security questionnaire I promised.', 'questionnaire'],
    ['As promised: the security questionnaire.', 'questionnaire'],
    ["Sorry it took so long, here's the security questionnaire.", 'questionnaire'],
    ['Have sent the security questionnaire to your inbox.', 'questionnaire'],
    ["We've waived the setup fee on the attached invoice.", 'fee'],
    ['The sandbox is live.', 'sandbox'],
    ['Your sandbox has been up since this morning.', 'sandbox'],
  ])('is told by: %s', (sentence, id) => {
    expect(idsOf(sentence, [questionnaire, fee, sandbox])).toEqual([id]);
  });

  it.each([
    "We'll send the security questionnaire tomorrow.",
    "I still can't send the security questionnaire.",
    'Did you get the security questionnaire I sent?',
    'Sorry, the security questionnaire is only half done.',
    'Thanks for sending the security questionnaire.',
    'Once the security questionnaire is done, we can start.',
    "I promised the security questionnaire and we haven't finished it.",
    'The sandbox is live on Monday.',
    'Here is the status of the security questionnaire.',
    'Attached is the invoice with the setup fee.',
    "I've asked legal about the security questionnaire.",
  ])('is not told by: %s', (sentence) => {
    expect(idsOf(sentence, [questionnaire, fee, sandbox])).toEqual([]);
  });

  it('comes once for each promise, with the sentence that tells it best', () => {
    const best = 'Attached is the completed security questionnaire.';
    expect(findDeliveries(['Questionnaire attached.', best, best], [questionnaire])).toEqual([
      { promiseId: 'questionnaire', sentence: best },
    ]);
  });

  it('may be several in one sentence', () => {
    const dpa: OpenPromise = { id: 'dpa', sentence: "I'll send the DPA.", kind: 'follow_up' };
    const both = 'Please find attached the security questionnaire, the DPA and a map.';
    expect(idsOf(both, [questionnaire, dpa])).toEqual(['questionnaire', 'dpa']);
  });

  it('is nothing less than all that was promised', () => {
    const trainings: OpenPromise = {
      id: 'trainings',
      sentence: "We'll run three training sessions for the branch managers.",
      kind: 'support_or_sla',
    };
    const held = (which: string) =>
      idsOf(`${which} for the branch managers are done.`, [trainings]);
    expect(held('Two training sessions')).toEqual([]);
    expect(held('Three training sessions')).toEqual(['trainings']);
  });

  it('never keeps a promise to refrain', () => {
    const refrain: OpenPromise = { ...fee, sentence: "We won't raise the setup fee." };
    expect(idsOf('The setup fee has been raised.', [refrain])).toEqual([]);
  });
});
