import type { Theme } from '@/lib/domain/page/page-context';

/** The few colours that what we place in a page needs before its own style sheets have loaded. */
export interface OurColors {
  readonly surface: string;
  readonly raised: string;
  readonly border: string;
  readonly text: string;
  readonly accent: string;
  /**
   * Underlines of marks; at least 3:1 against the compose's ground. Those of the light look also against a
   * dark one, for a page can be light around a dark compose.
   */
  readonly mark: string;
  readonly quietMark: string;
}

const COLORS: Record<Theme, OurColors> = {
  light: {
    surface: '#ffffff',
    raised: '#f4f5f7',
    border: '#c9cdd4',
    text: '#1f2430',
    accent: '#0f766e',
    mark: '#b85c00',
    quietMark: '#64748b',
  },
  dark: {
    surface: '#1c1f26',
    raised: '#262a33',
    border: '#454b57',
    text: '#e8eaf0',
    accent: '#5eead4',
    mark: '#fbbf24',
    quietMark: '#a3adbd',
  },
};

/** The colours for a page's look. */
export function ourColors(theme: Theme): OurColors {
  return COLORS[theme];
}
