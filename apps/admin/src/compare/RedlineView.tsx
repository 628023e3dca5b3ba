import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, MenuItem, Stack, TextField } from '@mui/material';
import { redline } from '@privacy-register/desk/diff/redline.ts';
import { redlineStyles } from '@privacy-register/desk/diff/redline-styles.ts';
import { policyText } from '@privacy-register/documents/text/policy-text';
import { useMemo, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { PublicPage } from '../preview/PublicPage.tsx';
import { NoTexts } from './NoTexts.tsx';
import { RedlineHead } from './RedlineHead.tsx';
import type { ViewProps } from './VersionsCompared.tsx';

const papers = { A4: 'A4', letter: 'US Letter' };
type Paper = keyof typeof papers;
const paperNames: Paper[] = ['A4', 'letter'];

/** The document as it reads, with what went struck out and what came underlined; made to be printed. */
export function RedlineView({ compared: { from, to }, policy, versions }: ViewProps) {
  const say = useSay();
  const [paper, setPaper] = useState<Paper>('A4');
  const tree = useMemo(() => {
    if (from.text === null || to.text === null) return null;
    const [before, after] = [from.text, to.text].map((markdown) => policyText({ markdown, topLevel: 3 }));
    return before && after ? redline(before, after) : null;
  }, [from.text, to.text]);
  if (!tree) return <NoTexts from={from} to={to} />;
  return (
    <>
      <GlobalStyles styles={`@page { size: ${paper}; margin: 20mm 18mm; }`} />
      <Stack
        className="not-printed"
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}
      >
        <TextField
          select
          size="small"
          margin="none"
          label={say('Paper')}
          value={paper}
          onChange={({ target }) => setPaper(paperNames.find((each) => each === target.value) ?? 'A4')}
          sx={{ width: 140 }}
        >
          {paperNames.map((name) => (
            <MenuItem key={name} value={name}>
              {papers[name]}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {say('Print or save as PDF')}
        </Button>
      </Stack>
      <RedlineHead from={from} to={to} policy={policy} versions={versions} />
      <Box lang={policy.language}>
        <PublicPage tree={tree} label={say('Redline of the two texts')} styles={redlineStyles} />
      </Box>
    </>
  );
}
