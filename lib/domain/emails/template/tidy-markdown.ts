/** A rendered template without what its tags left behind: one empty line between paragraphs at most, none at the ends, no spaces at line ends. */
export function tidyMarkdown(markdown: string): string {
  return markdown
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
