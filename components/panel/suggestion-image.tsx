import { useState } from 'react';
import { type Attachment, imageAddress } from '../../utils/domain/library/attachment.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface SuggestionImageProps {
  image: Attachment;
  /** Puts it on the clipboard. @returns whether the browser let us. */
  onCopy: () => Promise<boolean>;
}

/** The image that goes with a proposed reply, to be pasted beside the text. */
export function SuggestionImage({ image, onCopy }: SuggestionImageProps) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  return (
    <div className="row suggestion-image">
      <img src={imageAddress(image)} alt={image.name} />
      <Button onPress={async () => setIsCopied(await onCopy())}>{t('library_copy_image')}</Button>
      <span role="status" className="small">
        {isCopied !== null && t(isCopied ? 'library_image_copied' : 'library_image_not_copied')}
      </span>
    </div>
  );
}
