import type { ReactNode } from 'react';
import type { EntryStatus } from '../../../utils/domain/calendar/entry.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { Icon } from '../../shared/icons.tsx';

/** As large as the small letters beside it. */
function Glyph({ children }: { children: ReactNode }) {
  return (
    <Icon size={13} className="plan-glyph">
      {children}
    </Icon>
  );
}

/** A letter or a camera in a frame of its own shape for each network; its name stands beside it, or is said. */
export function NetworkIcon({ network }: { network: NetworkId }) {
  return (
    <Glyph>
      {network === 'facebook' && (
        <>
          <circle cx="8" cy="8" r="6.6" />
          <path d="M8.4 14.2V6.9c0-1.3.7-1.9 2.1-1.8M6.2 8.9h3.9" />
        </>
      )}
      {network === 'instagram' && (
        <>
          <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3.8" />
          <circle cx="8" cy="8" r="2.8" />
          <path d="M11.6 4.4v.1" />
        </>
      )}
      {network === 'linkedin' && (
        <>
          <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.4" />
          <path d="M5 7.4v3.9M5 4.9V5M8 11.3V7.4m0 1.7c0-2.2 3-2.4 3 0v2.2" />
        </>
      )}
    </Glyph>
  );
}

/** A different outline for each status, so that colour is never alone. */
export function StatusIcon({ status }: { status: EntryStatus }) {
  return (
    <Glyph>
      {status === 'idea' && <circle cx="8" cy="8" r="6" strokeDasharray="2.2 2.6" />}
      {status === 'draft' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
        </>
      )}
      {status === 'ready' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {status === 'published' && (
        <>
          <circle cx="8" cy="8" r="6.4" />
          <path d="m5.2 8.3 2 2 3.7-4.1" />
        </>
      )}
      {status === 'measured' && <path d="M3 13V9M8 13V3M13 13V6.5" strokeWidth="2.6" />}
    </Glyph>
  );
}

/** What comes again. */
export function RepeatIcon() {
  return (
    <Glyph>
      <path d="M3 7a5 5 0 0 1 9-2.4M13 2v3h-3M13 9a5 5 0 0 1-9 2.4M3 14v-3h3" />
    </Glyph>
  );
}

/** What is taken hold of. */
export function HandleIcon() {
  return (
    <Glyph>
      <path d="M6 4v.01M6 8v.01M6 12v.01M10.4 4v.01M10.4 8v.01M10.4 12v.01" strokeWidth="2.2" />
    </Glyph>
  );
}

export function MoreIcon() {
  return (
    <Glyph>
      <path d="M3 8v.01M8 8v.01M13 8v.01" strokeWidth="2.4" />
    </Glyph>
  );
}
