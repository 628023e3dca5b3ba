import { type TriggeredLaw, triggeredLaws } from '../law-rule/triggered.ts';
import { localDay } from '../notice-period/local-day.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';

type Of = Pick<Dossier, 'policy'> & {
  version: Pick<Dossier['version'], 'dataScope'>;
  vocabulary: Pick<Dossier['vocabulary'], 'entities'>;
};
type Change = { compared: readonly Compared[]; at: string };

/** Rules of law that a version brings about if it is posted at an instant. */
export function lawsOver({ policy, version, vocabulary }: Of, { compared, at }: Change): TriggeredLaw[] {
  const publishers = vocabulary.entities.filter(({ id }) => policy.publishers.includes(id));
  const { dataScope } = version;
  const postedOn = localDay(at, policy.timeZone);
  return triggeredLaws({ policy, publishers, compared, postedOn, dataScope });
}
