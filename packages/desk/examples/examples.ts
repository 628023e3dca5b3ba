import type { ComponentType } from 'react';
import { ChartExample } from './ChartExample.tsx';
import { ConflictExample } from './ConflictExample.tsx';
import { DiffExample } from './DiffExample.tsx';
import { DraftExample } from './DraftExample.tsx';
import { GraphExample } from './GraphExample.tsx';
import { ProviderExample } from './ProviderExample.tsx';
import { RedlineExample } from './RedlineExample.tsx';
import { TimelineExample } from './TimelineExample.tsx';
import { TrailExample } from './TrailExample.tsx';
import { TreeExample } from './TreeExample.tsx';

type Example = {
  id: string;
  title: string;
  purpose: string;
  files: string;
  Example: ComponentType;
};

export const examples: readonly Example[] = [
  {
    id: 'diff',
    title: 'Differences of two texts',
    purpose: 'Word by word, in line or side by side; long stretches that stayed the same are folded.',
    files: 'diff/TextDiff.tsx',
    Example: DiffExample,
  },
  {
    id: 'redline',
    title: 'Redline of two documents',
    purpose: 'Two rendered documents as one, for whoever reads with a pen.',
    files: 'diff/redline.ts',
    Example: RedlineExample,
  },
  {
    id: 'conflict',
    title: 'Conflict dialog',
    purpose: 'Somebody saved first: what fits together is merged, the rest is chosen field by field.',
    files: 'conflict/ConflictDialog.tsx, conflict/merge-values.ts',
    Example: ConflictExample,
  },
  {
    id: 'draft',
    title: 'Drafts that outlive a crash',
    purpose: 'What is typed and not saved is found again after a reload, with what stood when typing began.',
    files: 'draft/draft.ts',
    Example: DraftExample,
  },
  {
    id: 'tree',
    title: 'Tree',
    purpose: 'One stop of the tab key, arrows from there; a node may stand under several parents.',
    files: 'tree/Tree.tsx, tree/rows.ts, tree/sift.ts',
    Example: TreeExample,
  },
  {
    id: 'timeline',
    title: 'Timeline',
    purpose: 'Lanes of stretches and instants as a picture to zoom into, and as a table.',
    files: 'timeline/Timeline.tsx',
    Example: TimelineExample,
  },
  {
    id: 'graph',
    title: 'Graph',
    purpose: 'Boxes and ties to walk through by keyboard, to save as SVG or PNG, and to read as tables.',
    files: 'graph/GraphView.tsx',
    Example: GraphExample,
  },
  {
    id: 'chart',
    title: 'Chart with its table',
    purpose: 'Counts as bars, or the same as a table with links.',
    files: 'chart/CountChart.tsx',
    Example: ChartExample,
  },
  {
    id: 'trail',
    title: 'Trail',
    purpose: 'Who did what when; what changed opens in its place.',
    files: 'trail/Trail.tsx',
    Example: TrailExample,
  },
  {
    id: 'provider',
    title: 'Data provider',
    purpose: "A list's rows and their number in one question, written from the shapes of the records.",
    files: 'provider/graphql-provider.ts',
    Example: ProviderExample,
  },
];
