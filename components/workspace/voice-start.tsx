import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Inference, inferVoice, type VoiceFact } from '../../utils/domain/brands/infer-voice.ts';
import { splitReplies } from '../../utils/domain/brands/pasted-replies.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { InferenceLine } from './inference-line.tsx';
import { isLength } from './voice-way.tsx';

interface VoiceStartProps {
  brandName: string;
  /** Takes over what the user left ticked, as the user left it. */
  onApply: (facts: VoiceFact[]) => void;
}

/** Starts a voice from replies that the brand gave: they are pasted, what they tell is shown, and taken over in part. */
export function VoiceStart({ brandName, onApply }: VoiceStartProps) {
  return (
    <DialogTrigger>
      <Button>{t('voice_start')}</Button>
      <ModalOverlay className="overlay" isDismissable={false}>
        <Modal className="modal modal-wide">
          <Dialog className="stack dialog">
            {({ close }) => (
              <StartSteps
                brandName={brandName}
                onClose={close}
                onApply={(facts) => {
                  onApply(facts);
                  close();
                }}
              />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** An inference, as the user leaves it. */
export interface Line {
  inference: Inference;
  ticked: boolean;
}

function StartSteps({ brandName, onApply, onClose }: VoiceStartProps & { onClose: () => void }) {
  const [pasted, setPasted] = useState('');
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const replies = splitReplies(pasted);
  const taken = (lines ?? []).filter(({ ticked, inference }) => ticked && isComplete(inference));
  return (
    <>
      <Heading slot="title" level={2}>
        {t('voice_start')}
      </Heading>
      {lines === null ? (
        <TextField
          label={t('voice_start_paste')}
          help={t('voice_start_paste_help')}
          rows={12}
          value={pasted}
          onChange={setPasted}
          maxLength={100_000}
        />
      ) : (
        <>
          <p className="small soft">
            {lines.length === 0 ? t('voice_start_nothing') : t('voice_start_found')}
          </p>
          <ul className="inferences">
            {lines.map((line, at) => (
              <InferenceLine
                key={lineKey(line.inference)}
                line={line}
                onChange={(part) =>
                  setLines(lines.map((one, index) => (index === at ? { ...one, ...part } : one)))
                }
              />
            ))}
          </ul>
        </>
      )}
      <div className="row dialog-buttons">
        <span role="status" className="small soft">
          {lines === null && pasted.trim() !== '' && plural('voice_start_replies', replies.length)}
        </span>
        <Button onPress={onClose}>{t('action_cancel')}</Button>
        {lines === null ? (
          <Button
            variant="primary"
            isDisabled={replies.length === 0}
            onPress={() =>
              setLines(inferVoice(replies, brandName).map((inference) => ({ inference, ticked: true })))
            }
          >
            {t('voice_start_read')}
          </Button>
        ) : (
          <>
            <Button onPress={() => setLines(null)}>{t('voice_start_back')}</Button>
            <Button
              variant="primary"
              isDisabled={taken.length === 0}
              onPress={() => onApply(taken.map(({ inference }) => inference))}
            >
              {t('voice_start_apply')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** A limit that was typed wrong is not taken over. */
function isComplete(inference: Inference): boolean {
  return inference.field !== 'maxLength' || isLength(inference.value);
}

function lineKey(inference: Inference): string {
  return 'language' in inference ? `${inference.field}-${inference.language}` : inference.field;
}
