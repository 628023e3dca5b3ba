import { Badge, Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AdoptionTab } from '../adoption/AdoptionTab.tsx';
import { useSay } from '../language/use-say.ts';
import { CommentCount } from '../review/CommentCount.tsx';
import { CommentsTab } from '../review/CommentsTab.tsx';
import { isOpen } from '../review/thread.ts';
import { useThreads } from '../review/use-threads.ts';
import { useMay } from '../sign-in/use-role.ts';
import { DecisionsTab } from './DecisionsTab.tsx';
import { DifferencesTab } from './DifferencesTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { NoticeTab } from './NoticeTab.tsx';
import { ObservedTextTab } from './ObservedTextTab.tsx';
import type { Outlook } from './outlook.ts';
import { PostingsTab } from './PostingsTab.tsx';
import { StatementsTab } from './StatementsTab.tsx';
import { TextTab } from './TextTab.tsx';
import { UsedTab } from './UsedTab.tsx';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

/** On a narrow screen in rows: a row that scrolls hides tabs, and slides away under whoever clicks on the next. */
const wrapped = {
  mt: 2,
  borderBottom: 1,
  borderColor: 'divider',
  '& .MuiTabs-list': { flexWrap: 'wrap' },
  '& .Mui-selected': { boxShadow: 'inset 0 -2px 0 currentcolor' },
};

export function VersionTabs({ file, outlook }: Props) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const threads = useThreads(file.version.id).filter(isOpen);
  const talk = (part: 'statement' | 'difference' | 'passage') => (
    <CommentCount count={threads.filter(({ first }) => first.about[part]).length} />
  );
  const mayReadAudit = useMay('read-audit');
  const asked = file.approvals.filter(({ status }) => status === 'asked').length;
  const differences = outlook?.differences.length ?? file.differences.length;
  const tabs = [
    {
      name: 'statements',
      label: titled(say('Statements (%{count})', { count: file.statements.length }), talk('statement')),
      page: <StatementsTab file={file} />,
    },
    file.version.status === 'observed'
      ? { name: 'text', label: say('Source text'), page: <ObservedTextTab file={file} /> }
      : {
          name: 'text',
          label: titled(say('Text'), talk('passage')),
          page: <TextTab key={file.version.id} file={file} outlook={outlook} />,
        },
    {
      name: 'differences',
      label: titled(say('Differences (%{count})', { count: differences }), talk('difference')),
      page: <DifferencesTab file={file} outlook={outlook} />,
    },
    {
      name: 'notice',
      label: say('Notice'),
      page: <NoticeTab key={file.version.id} file={file} outlook={outlook} />,
    },
    { name: 'postings', label: say('Postings'), page: <PostingsTab file={file} /> },
    {
      name: 'decisions',
      label: (
        <Badge color="warning" badgeContent={asked}>
          <Box sx={{ pr: asked ? 1 : 0 }}>{say('Decisions')}</Box>
        </Badge>
      ),
      page: <DecisionsTab file={file} />,
    },
    {
      name: 'comments',
      label: titled(say('Comments'), <CommentCount count={threads.length} />),
      page: <CommentsTab file={file} />,
    },
    ...(posted.includes(file.version.status)
      ? [{ name: 'apps', label: say('Apps'), page: <AdoptionTab version={file.version.id} /> }]
      : []),
    { name: 'used', label: say('Where used'), page: <UsedTab file={file} /> },
    ...(mayReadAudit ? [{ name: 'history', label: say('History'), page: <HistoryTab file={file} /> }] : []),
  ];
  const chosen = tabs.find(({ name }) => name === params.get('tab')) ?? tabs[0];
  if (!chosen) return null;
  return (
    <>
      <Tabs
        value={chosen.name}
        onChange={(_, tab: string) => setParams({ tab }, { replace: true })}
        aria-label={say('Parts of the version')}
        slotProps={{ indicator: { sx: { display: 'none' } } }}
        sx={wrapped}
      >
        {tabs.map(({ name, label }) => (
          <Tab key={name} value={name} label={label} id={`tab-${name}`} aria-controls="version-part" />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="version-part"
        aria-labelledby={`tab-${chosen.name}`}
        sx={{ pt: 2, minWidth: 0 }}
      >
        {chosen.page}
      </Box>
    </>
  );
}

const posted: readonly string[] = ['posting', 'scheduled', 'withdrawn'];

const titled = (title: string, count: ReactNode) => (
  <span>
    {title}
    {count}
  </span>
);
