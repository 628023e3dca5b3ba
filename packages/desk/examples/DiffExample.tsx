import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { type Layout, TextDiff } from '../src/diff/TextDiff.tsx';
import { rulesOfHouse, rulesOfHouseBefore } from './rules-of-house.ts';

export function DiffExample() {
  const [layout, setLayout] = useState<Layout>('in-line');
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Layout of the differences"
        value={layout}
        onChange={(_, chosen: Layout | null) => chosen && setLayout(chosen)}
        sx={{ mb: 1 }}
      >
        <ToggleButton value="in-line">In line</ToggleButton>
        <ToggleButton value="side-by-side">Side by side</ToggleButton>
      </ToggleButtonGroup>
      <TextDiff before={rulesOfHouseBefore} after={rulesOfHouse} layout={layout} lang="en" />
    </>
  );
}
