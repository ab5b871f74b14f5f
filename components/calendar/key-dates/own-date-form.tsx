import { useState } from 'react';
import { Form } from 'react-aria-components';
import { isFullDay } from '../../../utils/domain/calendar/days.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Checkbox, TextField } from '../../shared/fields.tsx';

interface OwnDateFormProps {
  /** Whether it was stored. */
  onAdd: (date: { title: string; day: string; yearly: boolean }) => Promise<boolean>;
}

/** A date of the brand's own: an anniversary, a product. */
export function OwnDateForm({ onAdd }: OwnDateFormProps) {
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [yearly, setYearly] = useState(true);
  const canAdd = title.trim() !== '' && isFullDay(day);
  return (
    <Form
      className="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!canAdd || !(await onAdd({ title: title.trim(), day, yearly }))) return;
        setTitle('');
        setDay('');
      }}
    >
      <div className="keydates-own">
        <TextField label={t('keydates_own_title')} value={title} maxLength={200} onChange={setTitle} />
        <TextField label={t('keydates_own_day')} type="date" value={day} onChange={setDay} />
      </div>
      <Checkbox isSelected={yearly} onChange={setYearly}>
        {t('keydates_own_yearly')}
      </Checkbox>
      {yearly && day.endsWith('-02-29') && <p className="small soft">{t('keydates_own_leap')}</p>}
      <div className="row">
        <Button type="submit" isDisabled={!canAdd}>
          {t('keydates_own_add')}
        </Button>
      </div>
    </Form>
  );
}
