/**
 * A text as a SOQL string with its quotes.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm
 */
export function soqlText(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, ' ').replace(/[\\'"]/gu, (character) => `\\${character}`);
  return `'${plain}'`;
}
