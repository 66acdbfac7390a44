import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import { answerPrompt } from '@/lib/queries/answer-prompt';

/**
 * Gives the page the rep's answer to one prompt, once: a second press does nothing unless the first
 * one did not arrive.
 */
export function useAnswer(id: string) {
  const given = useRef(false);
  const { mutate, isError, isPending } = useMutation(answerPrompt);
  const answer = (decision: PromptAnswer) => {
    if (given.current) return;
    given.current = true;
    const onError = () => {
      given.current = false;
    };
    mutate({ id, answer: decision }, { onError });
  };
  return { answer, isPending, hasFailed: isError };
}
