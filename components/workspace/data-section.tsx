import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Result } from '../../utils/domain/result.ts';
import type { ExportFile, ExportNoun, ExportRefusal } from '../../utils/domain/workspace/export-file.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { Checkbox, Choices } from '../shared/fields.tsx';
import { Banner } from '../shared/states.tsx';

type Counts = Record<ExportNoun, number>;
type Theme = 'system' | 'light' | 'dark';

interface DataSectionProps {
  counts: Counts | null;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onExport: () => void;
  /** Looks into a file without changing anything. */
  readFile: (text: string) => Result<ExportFile, ExportRefusal>;
  summarize: (file: ExportFile) => Counts;
  /** Replaces everything by the file. @returns whether it did. */
  onImport: (text: string) => Promise<boolean>;
  onErase: () => Promise<boolean>;
}

/** What is stored here: seen, taken along, brought back, erased. */
export function DataSection(props: DataSectionProps) {
  const { counts } = props;
  const [chosen, setChosen] = useState<{ name: string; text: string; file: ExportFile } | null>(null);
  const [refusal, setRefusal] = useState<ExportRefusal | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [sure, setSure] = useState(false);

  async function choose(list: FileList | null): Promise<void> {
    const [blob] = list ?? [];
    if (!blob) return;
    const text = await blob.text();
    const file = props.readFile(text);
    setDone(null);
    setRefusal(file.ok ? null : file.error);
    setChosen(file.ok ? { name: blob.name, text, file: file.value } : null);
  }

  return (
    <div className="stack">
      <Choices
        label={t('workspace_theme')}
        value={props.theme}
        onChange={props.onTheme}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`theme_${value}`),
        }))}
      />
      <h2>{t('workspace_stored')}</h2>
      <p className="soft">{t('workspace_stored_help')}</p>
      {counts && <CountTable now={counts} next={chosen && props.summarize(chosen.file)} />}
      <div aria-live="polite">
        {done && <Banner tone="positive">{done}</Banner>}
        {refusal && <Banner tone="negative">{t(`import_${refusal}`)}</Banner>}
      </div>
      {chosen ? (
        <Banner tone="warning">
          <p>{t('workspace_import_preview', chosen.name)}</p>
          <div className="row">
            <Button
              variant="primary"
              onPress={async () => {
                if (!(await props.onImport(chosen.text))) return;
                setDone(t('workspace_imported'));
                setChosen(null);
              }}
            >
              {t('workspace_import_confirm')}
            </Button>
            <Button onPress={() => setChosen(null)}>{t('action_cancel')}</Button>
          </div>
        </Banner>
      ) : (
        <div className="row">
          <Button variant="primary" onPress={props.onExport}>
            {t('workspace_export')}
          </Button>
          <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={choose}>
            <Button>{t('workspace_import')}</Button>
          </FileTrigger>
          <Confirm
            trigger={<Button variant="danger">{t('workspace_erase')}</Button>}
            title={t('workspace_erase_title')}
            confirm={t('workspace_erase')}
            isDisabled={!sure}
            onOpenChange={() => setSure(false)}
            onConfirm={async () => {
              if (await props.onErase()) setDone(t('workspace_erased'));
            }}
          >
            <p>{t('workspace_erase_help')}</p>
            <Checkbox isSelected={sure} onChange={setSure}>
              {t('workspace_erase_sure')}
            </Checkbox>
          </Confirm>
        </div>
      )}
    </div>
  );
}

/** How many rows of each noun there are, and would be. */
function CountTable({ now, next }: { now: Counts; next: Counts | null }) {
  const write = new Intl.NumberFormat(interfaceLocale());
  const nouns = Object.keys(now) as ExportNoun[];
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{t('workspace_noun')}</th>
          <th scope="col">{t('workspace_now')}</th>
          {next && <th scope="col">{t('workspace_after')}</th>}
        </tr>
      </thead>
      <tbody>
        {nouns.map((noun) => (
          <tr key={noun}>
            <th scope="row">{t(`noun_${noun}`)}</th>
            <td>{write.format(now[noun])}</td>
            {next && <td>{write.format(next[noun])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
