import { need } from '../../../fixtures/load-page';

export interface RecipientPage {
  /** Every address the page was asked to make a chip of. */
  readonly committed: string[];
  /** Lets the page have a turn. */
  readonly settle: () => Promise<void>;
}

interface Options {
  /** The turn in which a fresh compose sets its own recipients once more. */
  readonly resetInTurn?: number;
  /** Addresses the page makes no chip of. */
  readonly refused?: readonly string[];
}

function addChip(row: Element, address: string): void {
  const chip = row.ownerDocument.createElement('div');
  chip.setAttribute('role', 'option');
  chip.setAttribute('data-hovercard-id', address);
  chip.setAttribute('data-name', address);
  need(row, '[role=listbox]').append(chip);
}

/** Makes a fixture answer as Gmail does: Enter turns what was typed into a chip, the links show their rows. */
export function answerAsGmail(
  root: Document,
  { resetInTurn, refused = [] }: Options = {},
): RecipientPage {
  const committed: string[] = [];
  const fresh = [...root.querySelectorAll('.anm [role=listbox]')].map((list) => ({
    list,
    html: list.innerHTML,
  }));
  let turn = 0;
  root.addEventListener('keydown', (event) => {
    const input = event.target as HTMLInputElement;
    const row = input.closest('.anm');
    if (event.key !== 'Enter' || row === null || input.value === '') return;
    committed.push(input.value);
    if (refused.includes(input.value)) return;
    addChip(row, input.value);
    input.value = '';
  });
  for (const [link, name] of [
    ['.pE', 'cc'],
    ['.pB', 'bcc'],
  ] as const) {
    root.querySelector(link)?.addEventListener('click', () => {
      need(root, `.anm[name=${name}]`).style.display = '';
    });
  }
  const settle = (): Promise<void> => {
    turn += 1;
    if (turn === resetInTurn) for (const { list, html } of fresh) list.innerHTML = html;
    return Promise.resolve();
  };
  return { committed, settle };
}
