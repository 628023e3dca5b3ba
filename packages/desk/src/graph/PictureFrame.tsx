import { Box, Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { GraphLegend } from './GraphLegend.tsx';
import type { Sign } from './graph.ts';
import { savePng, saveSvg } from './save.ts';
import type { GraphWords } from './words.ts';

const graphViews = ['picture', 'table'] as const;
export type GraphViewName = (typeof graphViews)[number];
const sizes = ['readable', 'whole'] as const;
export type PictureSize = (typeof sizes)[number];

type Frame = Pick<
  GraphWords,
  'show' | 'picture' | 'table' | 'size' | 'whole' | 'readable' | 'saveSvg' | 'savePng'
>;
type Props = {
  label: string;
  legend: readonly Sign[];
  /** Name of a saved file, without its ending. */
  file: string;
  words: Frame;
  view: GraphViewName;
  onView: (view: GraphViewName) => void;
  picture: (size: PictureSize, picture: Ref<SVGSVGElement>) => ReactNode;
  table: ReactNode;
  /** More of what can be done with the view shown. */
  actions?: ReactNode;
  maxHeight?: string;
};

/** A picture with its legend, sizes and files, or the table that says the same. */
export function PictureFrame({ label, legend, file, words, view, onView, maxHeight, ...inside }: Props) {
  const [size, setSize] = useState<PictureSize>('readable');
  const picture = useRef<SVGSVGElement>(null);
  const isPicture = view === 'picture';
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Choice label={words.show} options={graphViews} value={view} words={words} onChange={onView} />
        {isPicture ? (
          <>
            <Choice label={words.size} options={sizes} value={size} words={words} onChange={setSize} />
            <Button onClick={() => picture.current && saveSvg(picture.current, file)}>{words.saveSvg}</Button>
            <Button onClick={() => picture.current && savePng(picture.current, file)}>{words.savePng}</Button>
          </>
        ) : null}
        {inside.actions}
      </Stack>
      {isPicture ? (
        <>
          <GraphLegend legend={legend} />
          <Box
            component="section"
            aria-label={label}
            sx={{
              overflow: 'auto',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              bgcolor: 'background.paper',
              maxHeight,
            }}
          >
            {inside.picture(size, picture)}
          </Box>
        </>
      ) : (
        inside.table
      )}
    </Stack>
  );
}

type Chosen<O extends string> = {
  label: string;
  options: readonly O[];
  value: O;
  words: { [option in O]: string };
  onChange: (chosen: O) => void;
};

const Choice = <O extends string>({ label, options, value, words, onChange }: Chosen<O>) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    aria-label={label}
    value={value}
    onChange={(_, chosen: O | null) => chosen && onChange(chosen)}
  >
    {options.map((option) => (
      <ToggleButton key={option} value={option}>
        {words[option]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
