import { useEffect, useState } from 'react';
import { loadAnalyzer } from '../../utils/assets/language-model.ts';
import type { CheckContext } from '../../utils/domain/replies/check/finding.ts';

/** What reads drafts, once it is loaded; null until then, and where its file is bad: the check does without. */
export function useAnalyzer(): CheckContext['analyze'] {
  const [analyze, setAnalyze] = useState<CheckContext['analyze']>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadAnalyzer().then((loaded) => {
      if (isCurrent && loaded.ok) setAnalyze(() => loaded.value);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return analyze;
}
