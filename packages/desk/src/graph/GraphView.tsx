import { Box, Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type ElementType, useRef, useState } from 'react';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { GraphTable } from './GraphTable.tsx';
import type { Graph, Sign } from './graph.ts';
import { savePng, saveSvg } from './save.ts';
import { graphWords } from './words.ts';

type Props = {
  label: string;
  graph: Graph;
  legend: readonly Sign[];
  /** The end of each edge that stands in the earlier column. */
  first: 'from' | 'to';
  /** Name of a saved file, without its ending. */
  file: string;
  link: ElementType;
  words?: typeof graphWords;
};

/** Boxes and their ties as a picture to walk through and to save, and as tables. */
export function GraphView({ label, graph, legend, first, file, link, words = graphWords }: Props) {
  const [view, setView] = useState(words.picture);
  const [size, setSize] = useState(words.readable);
  const picture = useRef<SVGSVGElement>(null);
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Choice label={words.show} options={[words.picture, words.table]} value={view} onChange={setView} />
        {view === words.picture ? (
          <>
            <Choice
              label={words.size}
              options={[words.readable, words.whole]}
              value={size}
              onChange={setSize}
            />
            <Button onClick={() => picture.current && saveSvg(picture.current, file)}>{words.saveSvg}</Button>
            <Button onClick={() => picture.current && savePng(picture.current, file)}>{words.savePng}</Button>
          </>
        ) : null}
      </Stack>
      {graph.nodes.length === 0 ? words.nothing : null}
      {graph.nodes.length > 0 && view === words.picture ? (
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
            }}
          >
            <GraphPicture
              {...{ label, graph, first, link, picture }}
              size={size === words.whole ? 'whole' : 'readable'}
            />
          </Box>
        </>
      ) : null}
      {graph.nodes.length > 0 && view === words.table ? (
        <GraphTable label={label} graph={graph} words={words} link={link} />
      ) : null}
    </Stack>
  );
}

type Chosen = { label: string; options: string[]; value: string; onChange: (chosen: string) => void };

const Choice = ({ label, options, value, onChange }: Chosen) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    aria-label={label}
    value={value}
    onChange={(_, chosen) => chosen && onChange(chosen)}
  >
    {options.map((option) => (
      <ToggleButton key={option} value={option}>
        {option}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
