import type { LearnedPick } from '../../utils/domain/replies/picked-template.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { IntentTags } from '../shared/tags.tsx';

interface LearnedPicksProps {
  /** The template taken most often first. */
  picks: readonly LearnedPick[];
  /** Null: the template is gone. */
  titleOf: (templateId: string) => string | null;
  /** Forgets what was learned of one template, or of all (`null`). */
  onForget: (templateId: string | null) => void;
}

/** Which templates the user takes, for which comments, and how to take it back. */
export function LearnedPicks({ picks, titleOf, onForget }: LearnedPicksProps) {
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' });
  return (
    <section className="stack" aria-labelledby="learned-picks">
      <h3 id="learned-picks">{t('picks_title')}</h3>
      <p className="soft">{t('picks_help')}</p>
      {picks.length === 0 && <p className="soft">{t('picks_none')}</p>}
      <ul className="learned-corrections">
        {picks.map(({ templateId, times, passed, intents, words, at }) => {
          const title = titleOf(templateId) ?? t('picks_gone');
          return (
            <li key={templateId} className="learned-correction">
              <p className="learned-text" dir="auto">
                {title}
              </p>
              <div className="row">
                <span className="small soft">{date.format(at)}</span>
                <span className="small">{times === 1 ? t('picks_once') : t('picks_times', times)}</span>
                {passed > 0 && <span className="small soft">{t('picks_passed', passed)}</span>}
                <IntentTags intents={intents} />
                {words.length > 0 && <span className="small soft">{t('picks_words', words.join(', '))}</span>}
              </div>
              <Button
                variant="quiet"
                aria-label={t('labelled', t('picks_forget'), title)}
                onPress={() => onForget(templateId)}
              >
                {t('picks_forget')}
              </Button>
            </li>
          );
        })}
      </ul>
      {picks.length > 0 && (
        <div className="row">
          <Confirm
            trigger={<Button variant="danger">{t('picks_reset')}</Button>}
            title={t('picks_reset_title')}
            confirm={t('picks_reset')}
            onConfirm={() => onForget(null)}
          >
            <p>{t('picks_reset_help')}</p>
          </Confirm>
        </div>
      )}
    </section>
  );
}
