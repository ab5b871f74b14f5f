import { FileTrigger, Group } from 'react-aria-components';
import {
  type Attachment,
  type ImageRefusal,
  imageAddress,
  sizeOfBase64,
} from '../../utils/domain/library/attachment.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface TemplateImageProps {
  image: Attachment | null;
  /** Why the last image was not taken. */
  refusal: ImageRefusal | null;
  onChoose: (file: File) => void;
  onRemove: () => void;
}

/** The image that goes with a template. */
export function TemplateImage({ image, refusal, onChoose, onRemove }: TemplateImageProps) {
  return (
    <Group className="stack" aria-label={t('library_image')}>
      {image && (
        <div className="row image-line">
          <img src={imageAddress(image)} alt={image.name} className="image-preview" />
          <span className="small soft">
            {image.name}
            <br />
            {image.width} × {image.height} · {describeSize(sizeOfBase64(image.data))}
          </span>
        </div>
      )}
      <div className="row">
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/webp', 'image/gif']}
          onSelect={(list) => {
            const [file] = list ?? [];
            if (file) onChoose(file);
          }}
        >
          <Button>{t(image ? 'library_replace_image' : 'library_add_image')}</Button>
        </FileTrigger>
        {image && (
          <Button variant="quiet" onPress={onRemove}>
            {t('library_remove_image')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {refusal && <p className="field-error">{t(`library_image_${refusal}`)}</p>}
      </div>
    </Group>
  );
}

function describeSize(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    value,
  );
}
