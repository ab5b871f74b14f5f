import { useMemo } from 'react';
import type { OfferedTemplate } from '../../components/panel/template-offers.tsx';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { voiceFor } from '../../utils/domain/brands/voice-for.ts';
import type { Item } from '../../utils/domain/conversation/item.ts';
import type { CheckContext } from '../../utils/domain/replies/check/finding.ts';
import { mayAnswer } from '../../utils/domain/replies/choose.ts';
import { findByName } from '../../utils/domain/replies/find-by-name.ts';
import {
  type CommentToReplyTo,
  createDrafter,
  type ReplySituation,
} from '../../utils/domain/replies/propose.ts';
import { type Draft, isEdited } from '../../utils/domain/replies/reply.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import type { Moved } from '../../utils/domain/replies/tone/edits.ts';
import { movesFor, moveTone, type ToneMove } from '../../utils/domain/replies/tone/move-tone.ts';
import { interfaceLanguage } from '../../utils/i18n/translate.ts';

interface EditingOptions {
  draft: Pick<Draft, 'text' | 'templateId' | 'given' | 'asked'>;
  templates: readonly Template[];
  comment: CommentToReplyTo;
  brand: Brand;
  post: Pick<Item, 'text'> | null;
  situation: ReplySituation;
  analyze: CheckContext['analyze'];
}

interface Editing {
  moves: readonly ToneMove[];
  onMove: (move: ToneMove) => Moved;
  onOtherWording: (() => string | null) | undefined;
  onFindTemplates: (typed: string) => readonly OfferedTemplate[];
}

/** More would be a list to read. */
const OFFERED = 6;
/** The beginning tells the language. */
const ENOUGH = 400;

/** What changes the text of a draft besides typing. */
export function useEditing(options: EditingOptions): Editing {
  const { draft, templates, comment, brand, post, situation, analyze } = options;
  const template = templates.find(({ id }) => id === draft.templateId);
  const language = useMemo(() => {
    const read = analyze?.({ text: draft.text.slice(0, ENOUGH) }).analysis.language;
    const likely = [read, template?.language, comment.analysis.language].find(isOurs);
    return likely ?? interfaceLanguage();
  }, [draft.text, template, comment, analyze]);
  const fitting = useMemo(
    () => templates.filter((one) => mayAnswer(one, comment, brand)),
    [templates, comment, brand],
  );
  const { given, asked } = draft;
  const other = useMemo(() => {
    if (template === undefined || given === undefined) return null;
    const values = new Map(Object.entries(asked?.[template.id] ?? {}));
    const wordAfter = (recent: readonly string[]) =>
      createDrafter(templates, comment, brand, post, { ...situation, recent })(template, values);
    const { text, missing } = wordAfter([given, ...(situation.recent ?? [])]);
    if (text === given || missing.length > 0) return null;
    // A text may also differ because the template, the voice or the hour did: that is no other wording.
    const isVaried = [[], [text]].some((recent) => wordAfter(recent).text !== text);
    return isVaried ? text : null;
  }, [template, given, asked, templates, comment, brand, post, situation]);

  return {
    moves: movesFor(language),
    onMove: (move) => moveTone(move, draft.text, language),
    onOtherWording: other === null || isEdited(draft) !== false ? undefined : () => other,
    onFindTemplates: (typed) =>
      findByName(fitting, typed, OFFERED).map((one) => ({
        id: one.id,
        title: one.title,
        shortcut: one.shortcut ?? null,
        render: (isAlone) =>
          createDrafter(
            templates,
            comment,
            isAlone ? brand : withoutFrame(brand, comment),
            post,
            situation,
          )(one).text,
      })),
  };
}

/** Inside a draft that was begun, nobody is greeted again. */
function withoutFrame(brand: Brand, { network }: CommentToReplyTo): Brand {
  const none = { fr: '', en: '' };
  return { ...brand, voice: { ...voiceFor(brand.voice, network), greeting: none, signOff: none } };
}

function isOurs(language: string | undefined): language is 'fr' | 'en' {
  return language === 'fr' || language === 'en';
}
