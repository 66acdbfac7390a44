/** Whether notices can have buttons. Firefox (seen in 153) has none, and throws for a notice that wants some. */
export const hasButtons = import.meta.env.BROWSER !== 'firefox';
