import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';

/** Asks whether the post in front is a planned entry. */
export function PostQuestion(props: { title: string; isBusy: boolean; onYes: () => void; onNo: () => void }) {
  const question = t('publish_question', props.title);
  return (
    <section className="publish" aria-label={question}>
      <p>{question}</p>
      <div className="row">
        <Button variant="primary" isDisabled={props.isBusy} onPress={props.onYes}>
          {t('publish_mark')}
        </Button>
        <Button variant="quiet" isDisabled={props.isBusy} onPress={props.onNo}>
          {t('publish_no')}
        </Button>
      </div>
    </section>
  );
}
