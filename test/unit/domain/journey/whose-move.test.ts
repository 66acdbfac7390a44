import { describe, expect, it } from 'vitest';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { dossierOf } from '../brief/dossier-of';
import { anAnswer, aPerson, aSummary, NOW } from '../../../fixtures/records';
import { aClock, aMail, aMeeting, aRecord } from '../../../fixtures/whole-deals';
import { bare, HELD, LATER, move, said, written } from './moves-of';

const promise = (parts: Partial<PromiseRecord>): PromiseRecord[] =>
  dossierOf({ promises: [{ review: 'good_faith', ...parts }] }).promises;

const SENT = [aSummary({ sentAt: '2026-02-27T09:00:00.000Z' })];

describe('while the customer tries it', () => {
  it('is a first summary, by the SDR where there is one', () => {
    expect(said(bare({}))).toBe('ae write_summary');
    const sdr = aPerson({ id: 'person-sam', role: 'sdr', name: 'Sam Ortiz' });
    expect(said(bare({}, { people: [sdr] }))).toBe('sdr write_summary');
    expect(said(bare({}), [], { role: 'sdr' })).toBe('sdr write_summary');
  });

  it('is the customer’s, who has a summary to confirm, by the time they have for it', () => {
    expect(move(bare({}, { emails: SENT }))).toMatchObject({
      who: 'customer',
      name: 'Dana Whitfield',
      isMine: false,
      code: 'confirm_summary',
      about: 'Our call today',
      // Sent on a Friday; three business days later is Wednesday.
      dueAt: '2026-03-04T23:59:59.999Z',
      isDay: true,
    });
  });

  it('is ours once they have answered, or haven’t', () => {
    const answered = [aSummary({ answers: [anAnswer()] })];
    expect(move(bare({}, { emails: answered }))).toMatchObject({
      who: 'ae',
      name: 'Maya Lindqvist',
      isMine: true,
      code: 'judge_answer',
    });
    const silent = [aSummary({ sentAt: '2026-02-20T09:00:00.000Z' })];
    expect(said(bare({}, { emails: silent }))).toBe('ae ask_again');
  });

  it('is the SDR’s to hand over once it is confirmed', () => {
    const sdr = aPerson({
      id: 'person-sam',
      role: 'sdr',
      name: 'Sam',
      addresses: ['maya@fernhill.example'],
    });
    const outcome = { state: 'confirmed' as const, quote: '', at: NOW };
    const emails = [aSummary({ outcome })];
    expect(said(bare({}, { emails, people: [sdr] }))).toBe('sdr hand_to_ae');
    const handed = [...emails, aMail('sdr_to_ae', NOW)];
    expect(said(bare({}, { emails: handed, people: [sdr] }))).toBe('ae run_proof');
  });

  it('is the proof, by the SE where there is one', () => {
    const outcome = { state: 'confirmed' as const, quote: '', at: NOW };
    expect(said(bare({}, { emails: [aSummary({ outcome })] }))).toBe('se run_proof');
    expect(said(bare({}, { emails: [aSummary({ outcome })], people: [] }))).toBe('ae run_proof');
  });
});

describe('after the technical win', () => {
  it('is the SE’s debrief, by its clock, then their recap', () => {
    const clock = aClock('debrief', { owner: 'se', dueAt: LATER });
    expect(move(written({ phase: 'technical_win' }), [clock], { role: 'se' })).toMatchObject({
      who: 'se',
      name: 'Mei Tanaka',
      isMine: true,
      code: 'debrief',
      dueAt: LATER,
    });
    const meetings = [aMeeting('debrief', HELD)];
    expect(said(written({ phase: 'technical_win' }, { meetings }))).toBe('se send_recap');
  });

  it('is so as soon as the recap left, whatever the deal says', () => {
    const emails = [aMail('champion_recap', '2026-02-27T09:00:00.000Z')];
    expect(said(written({ phase: 'evaluating' }, { emails }))).toBe('se debrief');
  });

  it('is how success is counted, then the brief, then the close', () => {
    expect(said(bare({ phase: 'negotiating' }))).toBe('ae hold_success_conversation');
    const meetings = [aMeeting('success_conversation', HELD)];
    expect(said(bare({ phase: 'negotiating' }, { meetings }))).toBe('ae complete_brief');
    expect(move(written({ phase: 'negotiating', closeDate: '2026-03-06' }))).toMatchObject({
      code: 'close_deal',
      dueAt: '2026-03-06T23:59:59.999Z',
      isDay: true,
    });
  });

  it('is the class of promises where that alone lacks', () => {
    const promises = promise({ review: 'unreviewed' });
    expect(said(written({ phase: 'negotiating' }, { promises }))).toBe('ae class_promises');
  });
});

describe('a promise of ours', () => {
  it('comes first once its day has passed, whose it is', () => {
    const about = 'We will build the connector.';
    const promises = promise({ due: '2026-02-27', mailbox: 'mei@fernhill.example' });
    expect(move(written({ phase: 'signed' }, { promises }))).toMatchObject({
      who: 'se',
      name: 'Mei Tanaka',
      code: 'keep_promise',
      about,
      dueAt: '2026-02-27T23:59:59.999Z',
      isDay: true,
    });
    const named = promise({ due: '2026-02-27', owner: 'Priya' });
    expect(said(written({ phase: 'signed' }, { promises: named }))).toBe('csm keep_promise');
    const unknown = promise({ due: '2026-02-27', mailbox: 'nobody@fernhill.example' });
    const csm = said(written({ phase: 'signed' }, { promises: unknown }), [], { role: 'csm' });
    expect(csm).toBe('csm keep_promise');
  });

  it('is no matter while its day is to come, as a follow-up, or kept', () => {
    for (const parts of [
      { due: '2026-03-02' },
      { due: '2026-02-27', kind: 'follow_up' as const },
      { due: '2026-02-27', status: 'kept' as const },
      { due: null },
    ])
      expect(said(written({ phase: 'signed' }, { promises: promise(parts) }))).toBe(
        'ae send_brief',
      );
  });

  it('is what a steady customer waits for', () => {
    const promises = promise({ due: '2026-03-09', owner: 'Priya Raman' });
    const steady = written({ phase: 'steady' }, { promises });
    expect(said(steady)).toBe('csm keep_promise');
  });

  it('is cut where it is longer than a line', () => {
    const promises = promise({ due: '2026-02-27', sentence: 'We will. '.repeat(200) });
    expect(move(written({ phase: 'signed' }, { promises }))?.about).toHaveLength(500);
  });
});

describe('nobody’s', () => {
  it('is a deal that is put away, or lost', () => {
    expect(said(bare({ archivedAt: NOW }))).toBeNull();
    const lost = aRecord({ standing: 'lost', wonAt: null });
    expect(said(bare({ phase: 'negotiating' }, { records: [lost] }))).toBeNull();
    expect(said(bare({ phase: 'negotiating' }, { records: [lost, aRecord()] }))).not.toBeNull();
  });
});
