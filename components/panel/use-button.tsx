import type { Finding } from '../../utils/domain/replies/check/finding.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { sentenceOf } from './findings.tsx';

interface UseButtonProps {
  /** What using the text is called, and what it is called all the same. */
  word: string;
  insist: string;
  /** What the word is about, for who does not see where the button stands. */
  about?: string;
  /** What stands in the way. */
  blocking: readonly Finding[];
  isDisabled: boolean;
  onUse: () => void;
}

/** Uses a text; where something stands in the way, the user is asked once. */
export function UseButton({ word, insist, about, blocking, isDisabled, onUse }: UseButtonProps) {
  const name = (said: string) => (about === undefined ? {} : { 'aria-label': t('labelled', said, about) });
  if (blocking.length === 0)
    return (
      <Button variant="primary" isDisabled={isDisabled} {...name(word)} onPress={onUse}>
        {word}
      </Button>
    );
  return (
    <Confirm
      trigger={
        <Button isDisabled={isDisabled} {...name(insist)}>
          {insist}
        </Button>
      }
      title={t('editor_insist_title')}
      confirm={insist}
      onConfirm={onUse}
    >
      <ul className="insist">
        {blocking.map((finding) => (
          <li key={finding.span.join(' ')}>{sentenceOf(finding)}</li>
        ))}
      </ul>
    </Confirm>
  );
}
