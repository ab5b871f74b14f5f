/** Why there is no answer, or not all of one. Each has one sentence in `_locales` (`assistant_trouble_<code>`). */
export const ASSISTANT_TROUBLES = [
  /** Switched off, or nothing is set up. */
  'off',
  /** The browser was not told that we may speak to this server. */
  'no_permission',
  /** Nobody answers at the address. */
  'no_server',
  /** The server does not take the key (HTTP 401, 403). */
  'wrong_key',
  /** The server knows neither the address nor the model (HTTP 404). */
  'unknown_model',
  /** HTTP 429. */
  'too_many',
  /** The server answers with another error. */
  'server_error',
  /** Nothing came for too long. */
  'timeout',
  /** The answer breaks off, or is not in the protocol. */
  'broken',
  'empty',
  'too_large',
  /** The answer repeats its instructions, or the key: it is not shown. */
  'leaked',
  /** The browser has no model of its own, or cannot load it. */
  'no_model',
] as const;
export type AssistantTrouble = (typeof ASSISTANT_TROUBLES)[number];
