import { Toolbar } from 'react-aria-components';
import type { ToneMove } from '../../utils/domain/replies/tone/move-tone.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface ToneBarProps {
  /** The moves that there are for the language of the draft. */
  moves: readonly ToneMove[];
  onMove: (move: ToneMove) => void;
  /** Absent: the draft is of no template, or was changed. */
  onOtherWording?: (() => void) | undefined;
}

/** What changes the tone of a draft, one step of undo each. */
export function ToneBar({ moves, onMove, onOtherWording }: ToneBarProps) {
  return (
    <Toolbar aria-label={t('editor_tone')} className="tone-bar">
      {onOtherWording && <Button onPress={onOtherWording}>{t('editor_wording')}</Button>}
      {moves.map((move) => (
        <Button key={move} onPress={() => onMove(move)}>
          {t(`editor_tone_${move}`)}
        </Button>
      ))}
    </Toolbar>
  );
}
