import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { lastingRefusals, wantedInComment } from '../review/lasting-refusals.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';
import type { VersionVerb } from './version-verb.ts';
import { versionVerbs } from './version-verbs.ts';

export type OfferedVerb = {
  verb: VersionVerb;
  refusals: UserError[];
  /** What the words of a comment have to answer. */
  wanted: UserError[];
  leadsTo: string | null;
};
type Asked = { file: VersionFile; outlook: Outlook; mayTake: (step: VersionVerb['step']) => boolean };

/** What stands as a button now: the steps that the register tells of, and the rare ones beside them. */
export function offeredVerbs({ file, outlook, mayTake }: Asked): OfferedVerb[] {
  const told = new Map(outlook.steps.map((each) => [each.step, each]));
  const rare = rareSteps(file, outlook);
  return versionVerbs.flatMap((verb) => {
    if (!mayTake(verb.step)) return [];
    const foreseen = told.get(verb.step);
    if (foreseen) {
      const { refusals, leadsTo } = foreseen;
      return [{ verb, refusals: lastingRefusals(refusals), wanted: wantedInComment(refusals), leadsTo }];
    }
    return rare.includes(verb.step) ? [{ verb, refusals: [], wanted: [], leadsTo: null }] : [];
  });
}

function rareSteps(
  { version, policy, base }: VersionFile,
  { awaitsInstant }: Outlook,
): VersionVerb['step'][] {
  const { status } = version;
  if (status === 'draft' && base?.version.status === 'observed') return ['adopt'];
  if (status === 'approved' && policy.exceptionalPosting) return ['post-exceptionally'];
  if (awaitsInstant) return ['choose'];
  return [];
}
