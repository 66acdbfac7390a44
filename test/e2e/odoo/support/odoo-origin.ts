/** Where the Odoo runs that tests share. */
export function odooOrigin(): string {
  const origin = process.env.BATON_ODOO;
  if (origin === undefined) throw new Error('BATON_ODOO names no Odoo');
  return origin;
}
