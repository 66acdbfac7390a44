import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';

/** Reads the thread that is open beside. */
export const readThread = mutationOptions({ mutationFn: () => request('threads.read', {}) });
