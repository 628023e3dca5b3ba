import { h } from 'hastscript';
import { policyPath } from '../address.ts';
import { speechIn } from '../language/speech.ts';
import { frame } from '../layout.ts';
import { type Page, pageOf } from '../page.ts';
import type { ModelForm } from './model-form.ts';
import { pageOne } from './page-one.ts';
import { pageTwo } from './page-two.ts';

type Asked = { form: ModelForm; policy: { key: string; title: string; language: string } };

/** The form for people to read and to print. On paper it is the form alone. */
export function modelFormPage({ form, policy }: Asked): Page {
  return pageOf(
    frame({
      // The words of the form are the regulation's own, so is its language.
      speech: speechIn('en'),
      title: `Facts: what does ${form.name} do with your personal information?`,
      publishers: form.name,
      crumbs: [{ ...policy, path: policyPath(policy.key) }],
      main: h('main', { id: 'content', tabIndex: -1, className: 'model-form' }, [
        pageOne(form),
        pageTwo(form),
      ]),
      footer: [
        h('p', [
          'Made from the statements of this policy in the layout of the model privacy form: 12 CFR part 1016, ' +
            'appendix; for brokers, dealers and advisers 17 CFR part 248, appendix A to subpart A.',
        ]),
      ],
      followed: null,
    }),
  );
}
