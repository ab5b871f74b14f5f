import type { Brand } from '../../utils/domain/brands/brand.ts';
import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../shared/icons.tsx';

interface BrandPagesProps {
  pages: Brand['pages'];
  /** Which network an address is of; null: none that we know. */
  networkOf: (url: string) => NetworkId | null;
  onChange: (pages: Brand['pages']) => void;
}

/** The brand's own pages, by their addresses. */
export function BrandPages({ pages, networkOf, onChange }: BrandPagesProps) {
  return (
    <fieldset className="stack group">
      <legend>{t('workspace_pages')}</legend>
      <p className="small soft">{t('workspace_pages_help')}</p>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same address while it is typed
        <div key={index} className="page-line">
          <TextField
            label={`${t('workspace_page')} ${index + 1}`}
            value={page.url}
            onChange={(url) =>
              onChange(
                pages.map((one, at) =>
                  at === index ? { network: networkOf(url) ?? one.network, url } : one,
                ),
              )
            }
            {...(networkOf(page.url) === null && { error: t('workspace_page_wrong') })}
          />
          <IconButton
            label={t('labelled', t('action_delete'), page.url)}
            onPress={() => onChange(pages.filter((_, at) => at !== index))}
          >
            <TrashIcon />
          </IconButton>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...pages, { network: NETWORK_IDS[0], url: 'https://www.' }])}>
          <PlusIcon />
          {t('workspace_add_page')}
        </Button>
      </div>
    </fieldset>
  );
}
