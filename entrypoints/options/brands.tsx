import { useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { PlusIcon } from '../../components/shared/icons.tsx';
import { Select } from '../../components/shared/select.tsx';
import { BrandEditor } from '../../components/workspace/brand-editor.tsx';
import { RefusedIdentities } from '../../components/workspace/refused-identities.tsx';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { isSameIdentity } from '../../utils/domain/brands/identity.ts';
import { sampleReply } from '../../utils/domain/brands/sample-reply.ts';
import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import { voiceFor } from '../../utils/domain/brands/voice-for.ts';
import { snippetsOf } from '../../utils/domain/replies/snippets.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { findTemplateErrors } from '../../utils/domain/replies/template-errors.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { networkForUrl } from '../../utils/networks/index.ts';
import { refusedIdentities } from '../../utils/settings/items.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { previewReply } from './preview.ts';
import type { Writes } from './writes.ts';

interface BrandsProps {
  brands: readonly Brand[];
  templates: readonly Template[];
  writes: Writes;
}

export function Brands({ brands, templates, writes }: BrandsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const refused = useSetting(refusedIdentities) ?? [];
  const brand = brands.find(({ id }) => id === chosen) ?? brands[0];
  if (!brand) return null;
  const language = interfaceLocale().startsWith('fr') ? 'fr' : 'en';
  return (
    <div className="stack">
      <div className="row">
        {brands.length > 1 && (
          <Select
            label={t('workspace_brand')}
            value={brand.id}
            onChange={setChosen}
            choices={brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button
          onPress={async () => {
            const added: Brand = { ...starterBrand(Date.now(), language), id: crypto.randomUUID() };
            if (await writes.save({ noun: 'brand', row: added })) setChosen(added.id);
          }}
        >
          <PlusIcon />
          {t('workspace_add_brand')}
        </Button>
      </div>
      <BrandEditor
        key={brand.id}
        brand={brand}
        canDelete={brands.length > 1}
        networkOf={(url) => networkForUrl(url)?.id ?? null}
        findErrors={(text, of, { id }) => findTemplateErrors(text, snippetsOf(templates, of, id))}
        preview={(draft, of, network) =>
          previewReply(sampleReply(voiceFor(draft.voice, network), of), draft, network).text
        }
        onSave={(row) => writes.save({ noun: 'brand', row })}
        onDelete={() => writes.remove('brand', brand.id)}
      />
      <RefusedIdentities
        identities={refused}
        onForget={(identity) =>
          void refusedIdentities.set(refused.filter((other) => !isSameIdentity(other, identity)))
        }
      />
    </div>
  );
}
