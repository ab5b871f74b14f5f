import { type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from './button.tsx';
import { TextField } from './fields.tsx';

interface TextDialogProps {
  /** The button that asks. */
  trigger: ReactNode;
  title: string;
  label: string;
  help?: string;
  maxLength?: number;
  /** Whether nothing is an answer too. */
  mayBeEmpty?: boolean;
  value: string;
  type?: 'text' | 'date';
  confirm: string;
  onConfirm: (value: string) => void;
}

/** Asks for one line of text, or a day. */
export function TextDialog(props: TextDialogProps) {
  const { trigger, title, label, help, value, type = 'text', maxLength = 200 } = props;
  const { mayBeEmpty = false, confirm, onConfirm } = props;
  const [text, setText] = useState(value);
  const isRefused = !mayBeEmpty && text.trim() === '';
  return (
    <DialogTrigger onOpenChange={() => setText(value)}>
      {trigger}
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <form
                className="stack"
                onSubmit={(event) => {
                  event.preventDefault();
                  if (isRefused) return;
                  onConfirm(text.trim());
                  close();
                }}
              >
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <TextField
                  label={label}
                  {...(help !== undefined && { help })}
                  type={type}
                  maxLength={maxLength}
                  autoFocus
                  value={text}
                  onChange={setText}
                />
                <div className="row dialog-buttons">
                  <Button onPress={close}>{t('action_cancel')}</Button>
                  <Button type="submit" variant="primary" isDisabled={isRefused}>
                    {confirm}
                  </Button>
                </div>
              </form>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
