import { useTheme } from '@mui/material';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { colourOf, edgeTones } from './edge-tone.ts';
import { LayeredLines } from './LayeredLines.tsx';
import { LayeredNodeBox } from './LayeredNodeBox.tsx';
import { layOutLayers } from './lay-out-layers.ts';
import type { Layered } from './layered.ts';
import { litBy } from './lit.ts';
import type { PictureSize } from './PictureFrame.tsx';
import { toldOf } from './told.ts';
import { walk } from './walk.ts';

type Props = {
  label: string;
  layered: Layered;
  size: PictureSize;
  picture: Ref<SVGSVGElement>;
  /** Box or line looked at, and the one that stays; ids of both are told apart by whoever gives them. */
  aimed: string | null;
  chosen: string | null;
  onAim: (id: string | null) => void;
  /** By key: somebody wants to read on by the keyboard. */
  onChoose: (id: string | null, how: 'by-key' | 'by-pointer') => void;
  onTurn: (node: string) => void;
};

/** Colours stand in attributes, so that a saved picture keeps them. */
export function LayeredPicture({ label, layered, size, picture, aimed, chosen, ...on }: Props) {
  const { palette } = useTheme();
  const plan = useMemo(() => layOutLayers(layered), [layered]);
  const [stop, setStop] = useState<string | null>(null);
  const { width, height, heads, boxes, lines } = plan;
  const isStanding = boxes.some(({ node }) => node.id === stop);
  const tabStop = isStanding ? stop : boxes[0]?.node.id;
  const lit = litBy(aimed ?? chosen, layered);
  const press = (event: KeyboardEvent, id: string) => {
    const next = walk(boxes, id, event.key);
    const box = boxes.find(({ node }) => node.id === id);
    const turns =
      (event.key === '+' && box?.node.is === 'folded') || (event.key === '-' && box?.node.is === 'open');
    const isPressed = event.key === 'Enter' || event.key === ' ';
    if (next === null && !turns && !isPressed && event.key !== 'Escape') return;
    event.preventDefault();
    if (next) document.getElementById(`box-${next}`)?.focus();
    if (turns) on.onTurn(id);
    if (isPressed) on.onChoose(id, 'by-key');
    if (event.key === 'Escape') on.onChoose(null, 'by-key');
  };
  const isWhole = size === 'whole';
  return (
    <svg
      ref={picture}
      viewBox={`0 0 ${width} ${height}`}
      width={isWhole ? '100%' : width}
      {...(isWhole ? {} : { height })}
      fontFamily="system-ui, 'Segoe UI', Roboto, sans-serif"
      fontSize={13}
      style={{ display: 'block', maxHeight: isWhole ? '80vh' : 'none' }}
    >
      <title>{label}</title>
      <defs>
        {edgeTones.map((tone) => (
          <marker
            key={tone}
            id={`layered-arrow-${tone}`}
            viewBox="0 0 8 8"
            refX={8}
            refY={4}
            markerWidth={9}
            markerHeight={9}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0 L8,4 L0,8 z" fill={colourOf(tone, palette)} />
          </marker>
        ))}
      </defs>
      <rect width={width} height={height} fill={palette.background.paper} />
      {heads.map((head) => (
        <text key={head.label} x={head.x} y={28} fontSize={14} fontWeight={600} fill={palette.text.secondary}>
          {head.label}
        </text>
      ))}
      <LayeredLines
        lines={lines}
        lit={lit?.edges ?? null}
        onAim={on.onAim}
        onChoose={(id) => on.onChoose(id, 'by-pointer')}
      />
      {boxes.map((box) => (
        <LayeredNodeBox
          key={box.node.id}
          box={box}
          told={toldOf(box.node, layered)}
          isChosen={chosen === box.node.id}
          isFaded={lit !== null && !lit.nodes.has(box.node.id)}
          isStop={tabStop === box.node.id}
          onAim={(id) => {
            if (id) setStop(id);
            on.onAim(id);
          }}
          onChoose={(id) => on.onChoose(id, 'by-pointer')}
          onTurn={on.onTurn}
          onKey={press}
        />
      ))}
    </svg>
  );
}
