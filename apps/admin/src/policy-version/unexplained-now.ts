/** Which changed sentences still have neither a changed statement nor a mark, while the text is being typed. */
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { type Unexplained, unexplained } from '@privacy-register/schema/policy-text/unexplained';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Asked = { file: VersionFile; outlook: Outlook; text: string };

export function unexplainedNow({ file, outlook, text }: Asked): Unexplained[] {
  const { base, statements, marks } = file;
  if (!base) return [];
  return unexplained(base.version.text ?? '', text, {
    statementsBefore: base.statements.map(contentOf),
    statementsAfter: statements.map(contentOf),
    differences: outlook.differences,
    marksBefore: base.marks,
    marks,
  });
}
