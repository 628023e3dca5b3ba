import { textCoverage } from '@privacy-register/schema/source-text/text-coverage';
import { useMemo } from 'react';
import { CoverageMeter } from '../source-text/CoverageMeter.tsx';
import { OpenSentences } from '../source-text/OpenSentences.tsx';
import type { VersionFile } from './version-file.ts';

/** How much of our own text, as it is kept, its statements explain. */
export function AuthoredCoverage({ file }: { file: VersionFile }) {
  const { version, statements, marks } = file;
  const text = version.text ?? '';
  const coverage = useMemo(() => textCoverage(text, { statements, marks }), [text, statements, marks]);
  if (coverage.sentences === 0) return null;
  return (
    <>
      <CoverageMeter coverage={coverage} />
      <OpenSentences text={text} sentences={coverage.unexplained} />
    </>
  );
}
