import { useState } from 'react';
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isRealDay } from '../../../utils/domain/calendar/days.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';

interface MoveDialogProps {
  occurrence: Occurrence;
  today: string;
  onMove: (day: string) => void;
  onClose: () => void;
}

/** Asks for the day that an entry goes to. */
export function MoveDialog({ occurrence, today, onMove, onClose }: MoveDialogProps) {
  const [day, setDay] = useState(occurrence.day || today);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (isRealDay(day)) onMove(day);
            }}
          >
            <Heading slot="title" level={2}>
              {t('plan_move_title', occurrence.entry.title)}
            </Heading>
            <TextField label={t('plan_day')} type="date" value={day} onChange={setDay} autoFocus />
            <div className="row dialog-buttons">
              <Button onPress={onClose}>{t('action_cancel')}</Button>
              <Button variant="primary" type="submit" isDisabled={!isRealDay(day)}>
                {t('plan_move')}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
