import axe from 'axe-core';

/** What axe finds in a rendered page. Contrast needs a real browser: the end-to-end tests look at it. */
export async function axeFindings(container: HTMLElement): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Baton';
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
