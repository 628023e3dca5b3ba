import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import { policyText } from '../text/policy-text.ts';

type Asked = { snapshot: Snapshot; topLevel: 2 | 3; speech: Speech };

/** The text as it was posted, in its own language; `topLevel` is that of its highest heading. */
export function textArticle({ snapshot, topLevel, speech: { say } }: Asked): Element {
  const { policy, version } = snapshot;
  const ariaLabel = say('Text of version %{number}', { number: version.number });
  return h('article', { lang: policy.language, ariaLabel }, [
    policyText({ markdown: version.text, topLevel }),
  ]);
}
