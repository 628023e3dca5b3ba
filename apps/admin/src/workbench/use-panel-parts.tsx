import type { Statement } from '@privacy-register/schema/record/statement';
import { useMemo } from 'react';
import { useSay } from '../language/use-say.ts';
import type { Marked } from '../policy-version/MarkDialog.tsx';
import type { VersionFile } from '../policy-version/version-file.ts';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import type { Stretch } from '../source-text/stretch.ts';
import type { Typed } from '../what-if/grounds.ts';
import { LiveDifferences } from '../what-if/LiveDifferences.tsx';
import { OutlinePanel } from './OutlinePanel.tsx';
import type { Reading } from './reading.ts';
import { StatementsPanel } from './StatementsPanel.tsx';
import { UnexplainedPanel } from './UnexplainedPanel.tsx';

type Asked = {
  file: VersionFile;
  typed: Typed;
  reading: Reading;
  saying: readonly Statement[];
  onSelect: (stretch: Stretch) => void;
  onMark: (marked: Marked) => void;
};

/** What can stand beside the text. */
export function usePanelParts({ file, typed, reading, saying, onSelect, onMark }: Asked) {
  const say = useSay();
  const shown = useMemo(() => new Set(saying.map(({ id }) => id)), [saying]);
  const { changed, coverage, placed, outline } = reading;
  const open = Math.max(changed.length, coverage.unexplained.length);
  return [
    {
      name: 'statements',
      label: say('Statements (%{count})', { count: placed.length }),
      page: () => <StatementsPanel reading={reading} shown={shown} onSelect={onSelect} />,
    },
    {
      name: 'sections',
      label: say('Sections'),
      page: () => <OutlinePanel outline={outline} onSelect={onSelect} />,
    },
    {
      name: 'unexplained',
      label: say('Unexplained (%{count})', { count: open }),
      page: () => (
        <UnexplainedPanel
          reading={reading}
          before={file.base?.version.text ?? ''}
          onSelect={onSelect}
          onMark={onMark}
        />
      ),
    },
    {
      name: 'differences',
      label: say('Differences'),
      page: () => <LiveDifferences file={file} typed={typed} />,
    },
    {
      name: 'preview',
      label: say('Preview'),
      page: () => <PreviewPanel file={file} typed={typed} />,
    },
  ];
}
