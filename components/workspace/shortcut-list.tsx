import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

/** One of the extension's shortcuts, as the browser has it now. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them; empty where the user took them away, or another extension has them. */
  keys: string;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  /** The sentence that says where the browser lets them be changed, if the button cannot lead there. */
  address: string;
  onChange: () => void;
}

/** The keys that work in every tab; only the browser's own page can change them. */
export function ShortcutList({ shortcuts, address, onChange }: ShortcutListProps) {
  return (
    <div className="stack">
      <p className="soft">{t('shortcuts_help')}</p>
      <table className="shortcuts">
        <thead>
          <tr>
            <th scope="col">{t('shortcuts_action')}</th>
            <th scope="col">{t('shortcuts_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys === '' ? <span className="soft">{t('shortcuts_none')}</span> : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <Button onPress={onChange}>{t('shortcuts_change')}</Button>
      </div>
      <p className="small soft">{address}</p>
    </div>
  );
}
