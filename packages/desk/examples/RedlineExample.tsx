import { Box } from '@mui/material';
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { redline } from '../src/diff/redline.ts';
import { rulesOfHouse, rulesOfHouseBefore } from './rules-of-house.ts';

export function RedlineExample() {
  const merged = redline(documentOf(rulesOfHouseBefore), documentOf(rulesOfHouse));
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2 }}>
      {toJsxRuntime(merged, { Fragment, jsx, jsxs })}
    </Box>
  );
}

const documentOf = (text: string): Root => ({
  type: 'root',
  children: text.split('\n\n').map((paragraph) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: paragraph }],
  })),
});
