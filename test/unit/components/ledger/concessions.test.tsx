// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPromiseForm } from '@/components/ledger/add-promise-form';
import type { UserRole } from '@/lib/domain/roles';
import { maya, NOW } from '../../../fixtures/records';
import { DEAL_ID, dossierOf } from '../../domain/brief/dossier-of';
import { showBrief } from '../brief/show-brief';
import { fakeBackground } from '../fake-background';
import { until } from '../hands';
import { mount } from '../mount';

const OURS_NOT = "A price is your account executive's to give, not yours.";
const GIVEN = 'I told Dana we would throw the $40k analytics module in.';

afterEach(() => {
  vi.restoreAllMocks();
});

async function showForm(role: UserRole, sentence: string) {
  fakeBackground({});
  return mount(
    <AddPromiseForm
      dealId={DEAL_ID}
      people={[]}
      profile={{ ...maya, role }}
      now={new Date(NOW)}
      said={{ sentence, saidOn: '2026-03-02', source: 'call', names: [] }}
      onDone={() => undefined}
    />,
  );
}

describe('what a sales engineer gave away aloud', () => {
  it('is told where it is noted as an ordinary promise', async () => {
    expect((await showForm('se', GIVEN)).textContent).toContain(OURS_NOT);
  });

  it('is no matter of an account executive’s, nor where nothing was given', async () => {
    expect((await showForm('ae', GIVEN)).textContent).not.toContain(OURS_NOT);
    expect((await showForm('se', 'The deck by Friday')).textContent).not.toContain(OURS_NOT);
  });

  it.each([
    ['se', 'technical_debrief', true],
    ['ae', 'technical_debrief', false],
  ] as const)('in the debrief of %s', async (role, form, isTold) => {
    const dossier = dossierOf({ facts: { hiddenObjections: [GIVEN] } });
    const { container } = await showBrief({ dossier, role, form });
    await until(() => {
      expect(container.querySelector('textarea')).not.toBeNull();
      expect(container.textContent.includes(OURS_NOT)).toBe(isTold);
    });
  });
});
