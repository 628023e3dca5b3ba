import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { policyText } from '../text/policy-text.ts';

/** The text as it was posted, in its own language; `topLevel` is that of its highest heading. */
export function textArticle({ policy, version }: Snapshot, topLevel: 2 | 3): Element {
  return h('article', { lang: policy.language, ariaLabel: `Text of version ${version.number}` }, [
    policyText({ markdown: version.text, topLevel }),
  ]);
}
