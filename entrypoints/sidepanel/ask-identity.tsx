import { useState } from 'react';
import { IdentityQuestion } from '../../components/panel/identity-question.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { findPostsOf } from '../../utils/db/pages.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { findUnknownIdentity } from '../../utils/domain/brands/identity.ts';
import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { refusedIdentities } from '../../utils/settings/items.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

interface AskIdentityProps {
  db: PasserelleDatabase;
  /** The comments that the page shows. */
  comments: readonly StoredComment[];
  brands: readonly Brand[];
}

/** Asks whether the author of what the page shows is the user, unless that was said before. */
export function AskIdentity({ db, comments, brands }: AskIdentityProps) {
  const refused = useSetting(refusedIdentities);
  const [error, setError] = useState<ErrorCode | null>(null);
  const keys = [...new Set(comments.map(({ postKey }) => postKey))].join(' ');
  const posts = useLive(db, (live) => findPostsOf(live, comments), [keys]);
  // Before all was read, a page that is known would seem unknown.
  if (!refused || !posts?.ok || brands.length === 0) return null;
  const identity = findUnknownIdentity(posts.value, brands, refused);
  if (!identity) return null;
  const { network, url, name } = identity;

  async function confirm(brandId: string | null): Promise<void> {
    const now = Date.now();
    const language = interfaceLocale().startsWith('fr') ? 'fr' : 'en';
    const brand = brands.find(({ id }) => id === brandId) ?? {
      ...starterBrand(now, language),
      id: crypto.randomUUID(),
      name: name.slice(0, 120),
    };
    const row = { ...brand, pages: [...brand.pages, { network, url }], updatedAt: now };
    const answer = await send('saveRow', { noun: 'brand', row });
    setError(answer.ok ? null : answer.error);
  }

  return (
    <>
      {error && <Banner tone="negative">{t(`error_${error}`)}</Banner>}
      <IdentityQuestion
        key={`${network} ${url}`}
        identity={identity}
        brands={brands}
        onYes={confirm}
        onNo={() => refusedIdentities.set([...refused, identity])}
      />
    </>
  );
}
