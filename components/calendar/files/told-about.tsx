import { useState } from 'react';
import { isLeftOut, type Told } from '../../../utils/domain/calendar/exchange/told.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { ToldRows } from '../../workspace/exchange/told-list.tsx';

interface ToldAboutProps {
  told: readonly Told[];
  /** @returns whether the browser let us. */
  onCopy: (text: string) => Promise<boolean>;
}

/** What is left out of a file, and what of the rest is not taken as it stands: to be seen, and copied as a whole. */
export function ToldAbout({ told, onCopy }: ToldAboutProps) {
  const leftOut = told.filter(isLeftOut);
  const losses = told.filter((one) => !isLeftOut(one));
  const copy = (some: readonly Told[]) => (
    <CopyTold onCopy={() => onCopy(some.map(writeTold).join('\n\n'))} />
  );
  return (
    <>
      <ToldRows title={plural('calfiles_left_out', leftOut.length)} told={leftOut} say={sayTold} isOpen>
        {copy(leftOut)}
      </ToldRows>
      <ToldRows title={plural('calfiles_losses', losses.length)} told={losses} say={sayTold} isOpen={false}>
        {copy(losses)}
      </ToldRows>
    </>
  );
}

function CopyTold({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="row calfiles-copy">
      <Button onPress={async () => setCopied(await onCopy())}>{t('calfiles_copy')}</Button>
      <span className="small soft" role="status">
        {isCopied !== null && t(isCopied ? 'calfiles_copied' : 'calfiles_not_copied')}
      </span>
    </div>
  );
}

function sayTold({ line, title, code, name }: Told): { where: string; sentence: string } {
  return { where: t('calfiles_line', line, title || '—'), sentence: t(`calfiles_told_${code}`, name) };
}

function writeTold(one: Told): string {
  const { where, sentence } = sayTold(one);
  return `${where} ${sentence}\n${one.source}`;
}
