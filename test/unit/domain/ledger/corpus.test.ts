import { describe, expect, it } from 'vitest';
import { rates } from '../../../corpus/evaluate';
import { scoreDeliveries, scoreRepeats } from '../../../corpus/ledger/ledger-report';
import { deliveryCases, repeatCases } from '../../../corpus/ledger/ledger-sets';

describe.each(['open', 'sealed'] as const)('the %s part of the labelled ledger', (part) => {
  it('has its repeated and contradicted promises found, and hardly any others', () => {
    const score = scoreRepeats(repeatCases(part));
    expect(score.gold).toBeGreaterThanOrEqual(30);
    expect(rates(score).precision).toBeGreaterThan(0.95);
    expect(rates(score).recall).toBeGreaterThan(0.8);
    expect(score.right / score.matched).toBeGreaterThan(0.95);
  });

  it('has its deliveries found, and hardly any others', () => {
    const score = scoreDeliveries(deliveryCases(part));
    expect(score.gold).toBeGreaterThanOrEqual(25);
    expect(rates(score).precision).toBeGreaterThan(0.9);
    expect(rates(score).recall).toBeGreaterThan(0.8);
  });
});
