import { useState } from 'react';
import type { PackParts } from '../../../utils/domain/exchange/write-pack.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Checkbox, TextField } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';

/** Which templates go out: of a folder with its folders, or all. */
export interface ExportChoice {
  folder: string;
  brandId: string;
}

interface ExportPanelProps {
  folders: readonly string[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  /** How many templates a choice comes to. */
  count: (choice: ExportChoice) => number;
  onCsv: (choice: ExportChoice) => void;
  onPack: (choice: ExportChoice, name: string, parts: PackParts) => void;
}

const PARTS = ['voice', 'charter', 'calendar'] as const;

/** Templates as a file: for a spreadsheet, or as a pack for somebody else. */
export function ExportPanel({ folders, brands, count, onCsv, onPack }: ExportPanelProps) {
  const [first] = brands;
  const [folder, setFolder] = useState('');
  const [chosenBrand, setBrand] = useState<string | null>(null);
  const [chosenName, setName] = useState<string | null>(null);
  const [parts, setParts] = useState<PackParts>({ voice: false, charter: false, calendar: false });
  const brandId = chosenBrand ?? first?.id ?? '';
  const name = chosenName ?? brands.find(({ id }) => id === brandId)?.name ?? '';
  const choice = { folder, brandId };
  const size = count(choice);
  return (
    <div className="stack">
      <div className="pair">
        <Select
          label={t('workspace_brand')}
          value={brandId}
          choices={brands.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={setBrand}
        />
        <Select
          label={t('exchange_folder')}
          value={folder}
          choices={[
            { value: '', label: t('exchange_all_folders') },
            ...folders.map((value) => ({ value, label: value })),
          ]}
          onChange={setFolder}
        />
      </div>
      <p className="small soft" role="status">
        {plural('workspace_templates_shown', size)}
      </p>
      <div className="row">
        <Button isDisabled={size === 0} onPress={() => onCsv(choice)}>
          {t('exchange_to_csv')}
        </Button>
      </div>
      <fieldset className="group stack">
        <legend>{t('exchange_pack')}</legend>
        <TextField
          label={t('exchange_pack_name')}
          help={t('exchange_pack_name_help')}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        <div className="row exchange-parts">
          {PARTS.map((part) => (
            <Checkbox
              key={part}
              isSelected={parts[part]}
              onChange={(isSelected) => setParts({ ...parts, [part]: isSelected })}
            >
              {t(`exchange_part_${part}`)}
            </Checkbox>
          ))}
        </div>
        <p className="small soft">{t('exchange_pack_help')}</p>
        <div className="row">
          <Button
            isDisabled={name.trim() === '' || (size === 0 && !PARTS.some((part) => parts[part]))}
            onPress={() => onPack(choice, name, parts)}
          >
            {t('exchange_to_pack')}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}
