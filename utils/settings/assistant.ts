import { storage } from 'wxt/utils/storage';
import {
  type AssistantSettings,
  assistantSettingsSchema,
  NO_ASSISTANT,
} from '../domain/assistant/settings.ts';
import { defineSetting } from './setting.ts';

/** How the assistant is set up; it is no part of an export file, since it belongs to one machine. */
export const assistantSettings = defineSetting<AssistantSettings>(
  storage.defineItem<unknown>('local:assistant', { version: 1 }),
  assistantSettingsSchema,
  NO_ASSISTANT,
);
