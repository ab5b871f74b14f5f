import { QueryClient, queryOptions } from '@tanstack/react-query';
import { type Item, itemKey, type NetworkId } from '../domain/conversation/item.ts';
import { send } from '../messaging/send.ts';

/** For a page of a network, whose server is the background: it is there without a network, and answers at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 0 },
    },
  });
}

/**
 * The replies to a comment under a post. What was known is shown at once, and asked again each time, because a template
 * may have been changed in the workspace meanwhile.
 */
export function proposedRepliesQuery(network: NetworkId, item: Item, post: Item | null) {
  return queryOptions({
    queryKey: ['proposed-replies', item.id && itemKey(network, item.id), item.text, post?.authorUrl],
    queryFn: () => send('proposeReplies', { network, item, post }),
  });
}
