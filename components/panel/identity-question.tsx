import { useState } from 'react';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import type { Identity } from '../../utils/domain/brands/identity.ts';
import { shortAddress } from '../../utils/domain/brands/pages.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Select } from '../shared/select.tsx';

/** Stands for a brand that is yet to be made; no brand has an empty id. */
const NEW = '';

interface IdentityQuestionProps {
  identity: Identity;
  brands: readonly Brand[];
  /** `brandId`: null for a new brand with the name of the page. */
  onYes: (brandId: string | null) => Promise<void>;
  onNo: () => Promise<void>;
}

/** Asks once whether a page is the user's: then its own comments are known from those to answer. */
export function IdentityQuestion({ identity, brands, onYes, onNo }: IdentityQuestionProps) {
  const { name, url } = identity;
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const brand = brands.find(({ id }) => id === (chosen ?? likelyBrand(name, brands)));
  const isPlain = brands.length === 1 && brand?.name === name;
  const hurry = async (work: Promise<void>) => {
    setBusy(true);
    await work.finally(() => setBusy(false));
  };
  return (
    <section className="identity small" aria-label={t('identity_label')}>
      <p>{t('identity_question', name, shortAddress(url))}</p>
      <div className="row">
        <Button isDisabled={busy} onPress={() => hurry(onYes(brand?.id ?? null))}>
          {brand ? t('identity_yes', brand.name) : t('identity_yes_new')}
        </Button>
        <Button variant="quiet" isDisabled={busy} onPress={() => hurry(onNo())}>
          {t('identity_no')}
        </Button>
        {!isPlain && (
          <Select
            label={t('identity_brand')}
            value={brand?.id ?? NEW}
            onChange={setChosen}
            choices={[
              ...brands.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEW, label: t('identity_new', name) },
            ]}
          />
        )}
      </div>
    </section>
  );
}

/** The brand of the same name, else the first. */
function likelyBrand(name: string, brands: readonly Brand[]): string | undefined {
  const sameName = brands.find((brand) => brand.name.toLowerCase() === name.toLowerCase());
  return (sameName ?? brands[0])?.id;
}
