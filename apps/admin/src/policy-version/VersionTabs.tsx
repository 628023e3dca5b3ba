import { Badge, Box, Tab, Tabs } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
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
  const [params, setParams] = useSearchParams();
  const mayReadAudit = useMay('read-audit');
  const asked = file.approvals.filter(({ status }) => status === 'asked').length;
  const differences = outlook?.differences.length ?? file.differences.length;
  const tabs = [
    {
      name: 'statements',
      label: `Statements (${file.statements.length})`,
      page: <StatementsTab file={file} />,
    },
    file.version.status === 'observed'
      ? { name: 'text', label: 'Source text', page: <ObservedTextTab file={file} /> }
      : {
          name: 'text',
          label: 'Text',
          page: <TextTab key={file.version.id} file={file} outlook={outlook} />,
        },
    {
      name: 'differences',
      label: `Differences (${differences})`,
      page: <DifferencesTab file={file} outlook={outlook} />,
    },
    {
      name: 'notice',
      label: 'Notice',
      page: <NoticeTab key={file.version.id} file={file} outlook={outlook} />,
    },
    { name: 'postings', label: 'Postings', page: <PostingsTab file={file} /> },
    {
      name: 'decisions',
      label: (
        <Badge color="warning" badgeContent={asked}>
          <Box sx={{ pr: asked ? 1 : 0 }}>Decisions</Box>
        </Badge>
      ),
      page: <DecisionsTab file={file} />,
    },
    ...(mayReadAudit ? [{ name: 'history', label: 'History', page: <HistoryTab file={file} /> }] : []),
  ];
  const chosen = tabs.find(({ name }) => name === params.get('tab')) ?? tabs[0];
  if (!chosen) return null;
  return (
    <>
      <Tabs
        value={chosen.name}
        onChange={(_, tab: string) => setParams({ tab }, { replace: true })}
        aria-label="Parts of the version"
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
