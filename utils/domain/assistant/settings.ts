import * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';

/** Who writes: nobody; the model that the browser brings; a server at an address that the user typed. */
export const ASSISTANT_PROVIDERS = ['off', 'browser', 'server'] as const;

const MAX_ADDRESS_LENGTH = 500;

/** How the assistant is set up. The key is not in it: see `assistant-key.ts`. */
export const assistantSettingsSchema = v.object({
  provider: v.picklist(ASSISTANT_PROVIDERS),
  /** As the user typed it. */
  address: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH)),
  model: v.pipe(v.string(), v.maxLength(200)),
  /** Whether a key is kept for the server. */
  hasKey: v.boolean(),
  /** What the user does not want to be asked about again before something is sent: see `destinationOf`. */
  confirmed: v.pipe(v.array(v.string()), v.maxLength(50)),
});
export type AssistantSettings = v.InferOutput<typeof assistantSettingsSchema>;

export const NO_ASSISTANT: AssistantSettings = {
  provider: 'off',
  address: '',
  model: '',
  hasKey: false,
  confirmed: [],
};

export interface ServerAddress {
  /** What the paths of the protocol are put behind, without a slash at its end: `http://localhost:11434/v1`. */
  base: string;
  /** Scheme, host and port: a key belongs to one. */
  origin: string;
  /** The match pattern to ask permission for; patterns of Firefox know no ports. */
  pattern: string;
}

type AddressProblem =
  | 'no_address'
  /** Not an address of the web. */
  | 'not_an_address'
  /** `http:` is for the user's own machine and network: elsewhere others could read along. */
  | 'not_https';

const ADDRESS =
  /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?(\/[a-z0-9._~%/+-]*)?$/i;
/** This machine, and the ranges that are not routed on the internet (RFC 1918, RFC 4193, RFC 6762). */
const PRIVATE_HOST =
  /^(?:localhost|[a-z0-9.-]+\.(?:localhost|local)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]+)\])$/;

/** Reads the address of a server; the path of the protocol's first version is put behind a bare one. */
export function readServerAddress(text: string): Result<ServerAddress, AddressProblem> {
  const typed = text.trim();
  if (typed === '') return fail('no_address');
  const parts = ADDRESS.exec(typed);
  if (!parts) return fail('not_an_address');
  const scheme = (parts[1] ?? '').toLowerCase();
  const host = (parts[2] ?? '').toLowerCase();
  const port = parts[3] === undefined ? '' : `:${Number(parts[3])}`;
  if (Number(parts[3] ?? 0) > 65_535 || host.includes('..')) return fail('not_an_address');
  if (scheme === 'http' && !PRIVATE_HOST.test(host)) return fail('not_https');
  const path = (parts[4] ?? '').replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  const origin = `${scheme}://${host}${port}`;
  return succeed({ base: origin + (path || '/v1'), origin, pattern: `${scheme}://${host}/*` });
}

/** Where a request goes, in one word: what the user agreed to once is not agreed to for another place. */
export function destinationOf({ provider, address, model }: AssistantSettings): string {
  if (provider !== 'server') return provider;
  const server = readServerAddress(address);
  return `${server.ok ? server.value.base : address.trim()} ${model.trim()}`;
}

/** Whether there is somebody to ask. */
export function isSetUp(settings: AssistantSettings): boolean {
  if (settings.provider === 'browser') return true;
  if (settings.provider === 'off') return false;
  return readServerAddress(settings.address).ok && settings.model.trim() !== '';
}
