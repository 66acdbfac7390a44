import { escapeHtml } from './dom';

/** A subject as markup: emoji become images that carry the character in `alt` and `data-emoji`. */
export function subjectHtml(subject: string): string {
  return escapeHtml(subject).replace(/\p{Extended_Pictographic}\ufe0f?/gu, (emoji) => {
    const picture = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><text y='16' font-size='16'>${emoji}</text></svg>`;
    return `<img data-emoji="${emoji}" class="an1" alt="${emoji}" aria-label="${emoji}" draggable="false" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
  });
}
