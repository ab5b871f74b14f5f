import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from './button.tsx';

interface ConfirmProps {
  /** The button that asks. */
  trigger: ReactNode;
  title: string;
  children: ReactNode;
  confirm: string;
  /** What is asked loses nothing, and needs room: a choice, for example. */
  isHarmless?: boolean;
  isDisabled?: boolean;
  onConfirm: () => void;
  /** The question opens, or is left. */
  onOpenChange?: () => void;
}

/** Asks before something is done; unless told otherwise, something that cannot be undone. */
export function Confirm(props: ConfirmProps) {
  const { trigger, title, children, confirm, isDisabled = false, isHarmless = false } = props;
  const { onConfirm, onOpenChange } = props;
  return (
    <DialogTrigger onOpenChange={() => onOpenChange?.()}>
      {trigger}
      <ModalOverlay className="overlay" isDismissable>
        <Modal className={isHarmless ? 'modal modal-wide' : 'modal'}>
          <Dialog role={isHarmless ? 'dialog' : 'alertdialog'} className="stack dialog">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {children}
                <div className="row dialog-buttons">
                  <Button onPress={close}>{t('action_cancel')}</Button>
                  <Button
                    variant={isHarmless ? 'primary' : 'danger'}
                    isDisabled={isDisabled}
                    onPress={() => {
                      onConfirm();
                      close();
                    }}
                  >
                    {confirm}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
