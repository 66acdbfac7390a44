import { findTodos } from '../todo.mjs';

/**
 * A note of work left over names the day it must be done by.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const datedTodo = {
  meta: {
    type: 'problem',
    messages: { undated: 'Say until when: “TODO [2099-01-01]: what is left to do”.' },
    schema: [],
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const undated = findTodos(comment.value).some(({ date }) => date === null);
        if (undated && comment.loc) context.report({ loc: comment.loc, messageId: 'undated' });
      }
    },
  }),
};
