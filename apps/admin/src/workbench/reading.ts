/** What statements and marks make of the text as it is typed: the register's own rules, asked in the browser. */
import type { Unexplained } from '@privacy-register/schema/policy-text/unexplained';
import { stands } from '@privacy-register/schema/source-text/place-all';
import { type TextCoverage, textCoverage } from '@privacy-register/schema/source-text/text-coverage';
import type { Outlook } from '../policy-version/outlook.ts';
import { unexplainedNow } from '../policy-version/unexplained-now.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { type AsSaved, asSaved } from './as-saved.ts';
import { inTextOrder, type Placed } from './in-text-order.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

export type Reading = {
  text: string;
  saved: AsSaved;
  /** Marks whose words the text still has. */
  marks: AsSaved['marks'];
  coverage: TextCoverage;
  placed: Placed[];
  outline: OutlineEntry[];
  /** Sentences that changed while no statement did: they keep the version from being submitted. */
  changed: Unexplained[];
};

type Asked = { file: VersionFile; outlook: Outlook | null; text: string };

export function readingOf({ file, outlook, text }: Asked): Reading {
  const { version, statements, marks } = file;
  const saved = asSaved({ before: version.text ?? '', after: text, statements, marks });
  const coverage = textCoverage(text, saved);
  return {
    ...{ text, saved, coverage },
    marks: saved.marks.filter((mark) => stands(mark, text)),
    placed: inTextOrder(saved.statements, text),
    outline: outlineOf(text, coverage.unexplained),
    changed: outlook ? unexplainedNow({ file: { ...file, ...saved }, outlook, text }) : [],
  };
}
