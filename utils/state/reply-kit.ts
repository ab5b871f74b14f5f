import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { NetworkId } from '../domain/conversation/item.ts';
import { send } from '../messaging/send.ts';

/** For a page of a network, whose server is the background: it is there without a network, and answers at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
    },
  });
}

/**
 * The brand and the templates for the posts of an author. What was known is shown at once, and asked again each time,
 * because a template may have been changed in the workspace meanwhile.
 */
export function replyKitQuery(network: NetworkId, authorUrl: string | null) {
  return queryOptions({
    queryKey: ['reply-kit', network, authorUrl],
    queryFn: () => send('getReplyKit', { network, authorUrl }),
    refetchOnMount: 'always',
  });
}
