import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { StarterPack } from '../../utils/domain/replies/starters/packs.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
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
      <DialogTrigger onOpenChange={(isOpen) => isOpen && setAdded(null)}>
        <Button>{t('starters_add')}</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal modal-wide">
            <Dialog className="stack dialog">
              {({ close }) => (
                <>
                  <Heading slot="title" level={2}>
                    {t('starters_add')}
                  </Heading>
                  <StarterPackChoice value={pack} onChange={setPack} />
                  <p>{t('starters_add_help')}</p>
                  <div className="row dialog-buttons">
                    <Button onPress={close}>{t('action_cancel')}</Button>
                    <Button
                      variant="primary"
                      isDisabled={pack === null}
                      onPress={async () => {
                        close();
                        if (pack) setAdded(await onAdd(pack));
                      }}
                    >
                      {t('starters_add_confirm')}
                    </Button>
                  </div>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
      <p className="small soft" aria-live="polite">
        {added !== null && (added === 0 ? t('starters_none') : plural('starters_added', added))}
      </p>
    </>
  );
}
