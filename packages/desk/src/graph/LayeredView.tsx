import { type ReactNode, useState } from 'react';
import type { Sign } from './graph.ts';
import { LayeredPicture } from './LayeredPicture.tsx';
import type { Layered } from './layered.ts';
import { type GraphViewName, PictureFrame } from './PictureFrame.tsx';
import { type GraphWords, graphWords } from './words.ts';

type Props = {
  label: string;
  layered: Layered;
  legend: readonly Sign[];
  /** Name of a saved file, without its ending. */
  file: string;
  view: GraphViewName;
  onView: (view: GraphViewName) => void;
  /** A branch is to be opened or folded. */
  onTurn: (node: string) => void;
  /** What is to be told of the box or line looked at; null: of none. It takes the focus where it has the id given. */
  panel: (id: string | null) => ReactNode;
  panelId: string;
  table: ReactNode;
  actions?: ReactNode;
  words?: GraphWords;
};

/** Layers of boxes to walk through, what is known of the one looked at below, and the same as a table. */
export function LayeredView({ label, layered, words = graphWords, onTurn, panel, panelId, ...frame }: Props) {
  const [aimed, setAimed] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const all: readonly { id: string }[] = [...layered.nodes, ...layered.edges];
  const standing = (id: string | null) => (all.some((each) => each.id === id) ? id : null);
  const chosen = standing(picked);
  const choose = (id: string | null, how: 'by-key' | 'by-pointer') => {
    const isAgain = how === 'by-pointer' && id === chosen;
    setPicked(isAgain ? null : id);
    if (how === 'by-key' && id) document.getElementById(panelId)?.focus();
  };
  return (
    <>
      <PictureFrame
        {...{ label, words, ...frame }}
        maxHeight="62vh"
        picture={(size, picture) => (
          <LayeredPicture
            {...{ label, layered, size, picture, chosen, onTurn }}
            aimed={standing(aimed)}
            onAim={setAimed}
            onChoose={choose}
          />
        )}
      />
      {frame.view === 'picture' ? panel(standing(aimed) ?? chosen) : null}
    </>
  );
}
