import { renderLiquid, type LiquidOutput } from './render-liquid';

/**
 * Renders a template that is code of ours.
 *
 * @throws Error where the template itself is broken.
 */
export function renderOwn(source: string, scope: object, output: LiquidOutput): string {
  const result = renderLiquid(source, scope, output);
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
}
