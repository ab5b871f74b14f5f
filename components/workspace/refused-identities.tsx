import type { Identity } from '../../utils/domain/brands/identity.ts';
import { shortAddress } from '../../utils/domain/brands/pages.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface RefusedIdentitiesProps {
  identities: readonly Identity[];
  onForget: (identity: Identity) => void;
}

/** The pages that the user said are not theirs, to take that back. */
export function RefusedIdentities({ identities, onForget }: RefusedIdentitiesProps) {
  if (identities.length === 0) return null;
  return (
    <section className="stack group" aria-labelledby="refused-identities">
      <h3 id="refused-identities">{t('workspace_refused')}</h3>
      <p className="small soft">{t('workspace_refused_help')}</p>
      <ul className="refused">
        {identities.map((identity) => (
          <li key={`${identity.network} ${identity.url}`} className="row spread">
            <span>
              {identity.name} <span className="small soft">{shortAddress(identity.url)}</span>
            </span>
            <Button
              variant="quiet"
              aria-label={t('labelled', t('workspace_ask_again'), identity.name)}
              onPress={() => onForget(identity)}
            >
              {t('workspace_ask_again')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
