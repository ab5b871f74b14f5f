import '../../components/shared/base.css';
import '../../components/popup/popup.css';
import { showLastLook, takeLookAway } from '../../utils/state/last-look.ts';

showLastLook();
// What reads and draws is much more code: the look of last time is there before it.
void import('./start.tsx').catch(takeLookAway);
