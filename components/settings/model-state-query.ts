import { queryOptions } from '@tanstack/react-query';
import { modelState } from '@/lib/reading/model/model-state';

/** Whether the browser has a model of its own. */
export const modelStateQuery = queryOptions({
  queryKey: ['modelState'],
  queryFn: () => modelState(),
});
