/** What an online policy has to say about tracking. */
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { FindingRule } from './rule.ts';
import { isOnlinePolicy, isSaid, names, ofKind, saidOfKind } from './said.ts';

const signalsNotStated: FindingRule = {
  id: 'signals-not-stated',
  edition: 1,
  title: 'Do Not Track is not mentioned',
  severity: 'warning',
  basis: law.trackingSignals,
  find: (version) => {
    const speaks = saidOfKind(version, 'signal').some(({ terms }) =>
      terms?.signal?.signals.includes('do-not-track'),
    );
    if (!isOnlinePolicy(version) || speaks) return [];
    const unsaid = ofKind(version, 'signal').filter((each) => !isSaid(each));
    return [{ message: findingSentences.signalUnsaid, statements: unsaid }];
  },
};

const trackingByOthersNotStated: FindingRule = {
  id: 'tracking-by-others-not-stated',
  edition: 1,
  title: 'Collection by others is not mentioned',
  severity: 'warning',
  basis: law.trackingByOthers,
  find: (version) => {
    const byOthers = ofKind(version, 'collection').filter(({ actors }) =>
      names(version.reading, actors, 'any-third-party'),
    );
    if (!isOnlinePolicy(version) || byOthers.some(isSaid)) return [];
    const message = findingSentences.trackingUnsaid;
    return [{ message, statements: byOthers }];
  },
};

export const trackingRules = [signalsNotStated, trackingByOthersNotStated];
