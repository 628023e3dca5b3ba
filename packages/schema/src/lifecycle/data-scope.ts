/** Whether a change reaches what was collected before it: asked where the law asks, never assumed. */
import type { Issue } from '../kit/refusal.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { lawsOver } from './laws-over.ts';
import { needsNotice } from './materiality.ts';

type Judged = Pick<Dossier, 'policy' | 'version' | 'vocabulary'>;

/** Where nobody knows whether the law applies, it is told beside the date and holds nobody up. */
export function unsaidScope(dossier: Judged, compared: readonly Compared[], at: string): Issue[] {
  const { dataScope, earlierDataConsent } = dossier.version;
  if (!needsNotice(compared)) return [];
  const law = lawsOver(dossier, { compared, at }).find(
    ({ follows, holds }) => follows.do === 'consent' && follows.over === 'all-data' && holds === 'yes',
  );
  if (!law) return [];
  if (dataScope === null) {
    const message = `Say whether the change applies to information collected earlier (${law.citation}).`;
    return [{ code: 'data-scope-missing', field: 'dataScope', message }];
  }
  if (earlierDataConsent?.trim()) return [];
  const message = `Say how consent is asked for before information collected earlier is used (${law.citation}).`;
  return [{ code: 'consent-missing', field: 'earlierDataConsent', message }];
}
