import { Button, Typography } from '@mui/material';
import { LayeredView } from '@privacy-register/desk/graph/LayeredView.tsx';
import { useSay } from '../language/use-say.ts';
import { saveCsv } from './csv.ts';
import { graphWordsIn } from './graph-words.ts';
import { termOfBox } from './layered-of.ts';
import { MapBranches } from './MapBranches.tsx';
import { MapCount } from './MapCount.tsx';
import { MapDifferences } from './MapDifferences.tsx';
import { MapFilters } from './MapFilters.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MapTable } from './MapTable.tsx';
import { keysIn, mapOf } from './map-of.ts';
import type { Reading } from './said-with.ts';
import type { Shown } from './shown.ts';
import type { Vocabularies } from './use-map-terms.ts';

type Props = {
  /** One, or an earlier and a later one. */
  sides: readonly (readonly Reading[])[];
  /** How each version is called where there are several. */
  names: ReadonlyMap<string, string>;
  shown: Shown;
  vocabularies: Vocabularies;
  file: string;
  onChange: (wish: Partial<Shown>) => void;
};

const panelId = 'data-map-panel';

export function MapDrawn({ sides, names, shown, vocabularies, file, onChange }: Props) {
  const say = useSay();
  const map = mapOf({ sides, shown, vocabularies, say });
  const { terms, lines, layered, isCompared } = map;
  const turn = (key: string) =>
    onChange({
      opened: map.openKeys.includes(key)
        ? map.openKeys.filter((each) => each !== key)
        : [...map.openKeys, key],
    });
  const turnBox = (box: string) => turn(terms[termOfBox(box) ?? '']?.key ?? '');
  return (
    <>
      <MapFilters {...{ shown, vocabularies, isCompared, onChange }} keys={keysIn(sides, terms)} />
      {isCompared ? <MapDifferences different={map.different} shown={shown} onChange={onChange} /> : null}
      <MapCount lines={lines} silent={map.silent} />
      {lines.length === 0 ? (
        <Typography>{say('Nothing is said of what was asked for.')}</Typography>
      ) : (
        <LayeredView
          {...{ layered, panelId, file }}
          label={say('Data map')}
          legend={map.legend}
          view={shown.view}
          onView={(view) => onChange({ view })}
          onTurn={turnBox}
          panel={(id) => (
            <MapPanel
              {...{ map, id, names, panelId }}
              onTurn={turnBox}
              onOnly={(filter) => onChange({ filter: { ...shown.filter, ...filter } })}
            />
          )}
          table={<MapTable lines={lines} isCompared={isCompared} />}
          actions={
            <>
              <Button onClick={() => void saveCsv(lines, { say, isCompared, name: file })}>
                {say('Save as CSV')}
              </Button>
              {shown.view === 'picture' ? <MapBranches {...{ shown, onChange, vocabularies }} /> : null}
            </>
          }
          words={graphWordsIn(say)}
        />
      )}
    </>
  );
}
