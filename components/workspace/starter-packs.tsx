import { useState } from 'react';
import type { StarterPack } from '../../utils/domain/replies/starters/packs.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { StarterPackChoice } from '../shared/starter-pack-choice.tsx';

interface StarterPacksProps {
  /** Adds what is missing of a pack; answers how many templates that were, null where it could not. */
  onAdd: (pack: StarterPack) => Promise<number | null>;
}

/** Offers the starter packs to somebody who already has a library. */
export function StarterPacks({ onAdd }: StarterPacksProps) {
  const [pack, setPack] = useState<StarterPack | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  return (
    <>
      <Confirm
        trigger={<Button>{t('starters_add')}</Button>}
        title={t('starters_add')}
        confirm={t('starters_add_confirm')}
        isHarmless
        isDisabled={pack === null}
        onOpenChange={() => setAdded(null)}
        onConfirm={async () => {
          if (pack) setAdded(await onAdd(pack));
        }}
      >
        <StarterPackChoice value={pack} onChange={setPack} />
        <p>{t('starters_add_help')}</p>
      </Confirm>
      <p className="small soft" aria-live="polite">
        {added !== null && (added === 0 ? t('starters_none') : plural('starters_added', added))}
      </p>
    </>
  );
}
