import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need } from '../../../fixtures/load-page';

function composeIn(root: Document): HTMLElement {
  const [compose] = gmail.findComposes(root);
  if (compose === undefined) throw new Error('The page has no compose');
  return compose;
}

describe('writing the subject', () => {
  it('tells the page, so that the draft is saved', () => {
    const root = loadPage('gmail/popup-new.html');
    const heard: string[] = [];
    root.addEventListener('input', (event) => heard.push((event.target as HTMLInputElement).value));
    expect(gmail.writeSubject(composeIn(root), 'Handover:\nNorthwind')).toBe(true);
    expect(gmail.readCompose(composeIn(root)).subject).toBe('Handover: Northwind');
    expect(heard).toEqual(['Handover: Northwind']);
  });

  it("types with the browser's editor, whose result can be undone", () => {
    const root = loadPage('gmail/popup-new.html');
    const commands: unknown[][] = [];
    Object.assign(root, {
      execCommand: (...command: unknown[]) => {
        commands.push([...command, root.activeElement?.getAttribute('name')]);
        Object.assign(need(root, '[name=subjectbox]'), { value: command[2] });
        return true;
      },
    });
    expect(gmail.writeSubject(composeIn(root), 'Handover')).toBe(true);
    expect(commands).toEqual([['insertText', false, 'Handover', 'subjectbox']]);
  });

  it('writes nothing into an inline reply, which shows no subject', () => {
    const root = loadPage('gmail/inline-reply.html');
    expect(gmail.writeSubject(composeIn(root), 'Handover')).toBe(false);
    expect(gmail.readCompose(composeIn(root)).subject).toBe('Re: Rollout plan');
  });

  it('writes nothing where the box is missing', () => {
    const root = loadPage('gmail/popup-new.html');
    need(root, '[name=subjectbox]').remove();
    expect(gmail.writeSubject(composeIn(root), 'Handover')).toBe(false);
  });
});
