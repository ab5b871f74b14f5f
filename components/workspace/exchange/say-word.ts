import { NETWORK_IDS } from '../../../utils/domain/conversation/item.ts';
import type { FieldName } from '../../../utils/domain/exchange/shown-fields.ts';
import { INTENTS, SENTIMENTS } from '../../../utils/domain/language/analysis.ts';
import { t } from '../../../utils/i18n/translate.ts';

/** A word of ours in the language of the interface; any other word as it is. */
export function sayWord(field: FieldName, word: string): string {
  const intent = field === 'intents' && INTENTS.find((one) => one === word);
  if (intent) return t(`intent_${intent}`);
  const sentiment = field === 'sentiments' && SENTIMENTS.find((one) => one === word);
  if (sentiment) return t(`sentiment_${sentiment}`);
  const network = field === 'networks' && NETWORK_IDS.find((one) => one === word);
  if (network) return t(`network_${network}`);
  const isLanguage =
    field === 'language' || field === 'languages' || field === 'greeting' || field === 'signOff';
  if (isLanguage && (word === 'fr' || word === 'en')) return t(`language_${word}`);
  if (field === 'address' && (word === 'vous' || word === 'tu')) return t(`workspace_${word}`);
  if (field === 'emoji' && (word === 'none' || word === 'few' || word === 'free'))
    return t(`workspace_emoji_${word}`);
  return word;
}
