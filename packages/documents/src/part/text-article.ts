import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { policyText } from '../text/policy-text.ts';

/** The text as it was posted, in its own language. */
export function textArticle({ policy, version }: Snapshot): Element {
  return h('article', { lang: policy.language, ariaLabel: `Text of version ${version.number}` }, [
    policyText(version.text),
  ]);
}
