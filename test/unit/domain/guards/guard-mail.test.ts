import { describe, expect, it } from 'vitest';
import { guardMail, type GuardMailParts } from '@/lib/domain/guards/guard-mail';
import { fullDossier } from '../../../fixtures/dossiers';
import { maya, NOW } from '../../../fixtures/records';

const parts = (changes: Partial<GuardMailParts> = {}): GuardMailParts => ({
  dossier: fullDossier(),
  profile: { ...maya, role: 'se', name: 'Tomas Berg', address: 'tomas@northbeam.example' },
  way: 'forward',
  threadId: 'thread-f:1',
  people: [{ address: 'finance@northwindclinics.example', name: 'Lena Ortiz' }],
  quote: null,
  now: new Date(NOW),
  locale: 'en-US',
  ...changes,
});
const address = (role: string) =>
  fullDossier().people.find((person) => person.role === role)?.addresses[0];

describe('the mail that goes instead', () => {
  it('hands the thread to the AE, by the template', () => {
    const mail = guardMail('step_back', parts());
    expect(mail).toMatchObject({ kind: 'forward_to_ae', way: 'forward', threadId: 'thread-f:1' });
    expect(mail.to.map((one) => one.address)).toEqual([address('ae')]);
  });

  it('carries the customer’s words where the thread itself can’t be forwarded, harmless', () => {
    const quote = {
      from: 'Lena Ortiz',
      text: 'Can we *talk* about the [price](https://x.example)?',
    };
    const mail = guardMail('step_back', parts({ way: 'new', threadId: null, quote }));
    expect(mail.way).toBe('new');
    expect(mail.markdown).toContain('Lena Ortiz wrote:');
    expect(mail.markdown).not.toContain('[price](');
    expect(mail.markdown).not.toContain('*talk*');
  });

  it('leads whoever wrote to the account manager, not the champion', () => {
    const mail = guardMail('redirect_to_am', parts({ way: 'reply' }));
    expect(mail.kind).toBe('redirect_to_am');
    expect(mail.to.map((one) => one.address)).toEqual(['finance@northwindclinics.example']);
    expect(mail.markdown).toMatch(/^Hi Lena,/u);
    expect(mail.cc).toHaveLength(1);
  });

  it('hands the thread to the CSM', () => {
    const mail = guardMail('through_csm', parts());
    expect(mail).toMatchObject({ templateId: 'forward_to_csm', kind: null, way: 'forward' });
    expect(mail.to.map((one) => one.address)).toEqual([address('csm')]);
  });

  it('has nobody to go to where nobody is known', () => {
    const dossier = { ...fullDossier(), people: [] };
    expect(guardMail('through_csm', parts({ dossier })).to).toEqual([]);
    expect(guardMail('step_back', parts({ dossier })).to).toEqual([]);
  });
});
