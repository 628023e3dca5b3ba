import { Button, Typography } from '@mui/material';
import { LayeredView } from '@privacy-register/desk/graph/LayeredView.tsx';
import { statementsOf } from '@privacy-register/schema/data-map/edge';
import { useMemo } from 'react';
import { useSay } from '../language/use-say.ts';
import { saveCsv } from './csv.ts';
import { graphWordsIn } from './graph-words.ts';
import { termOfBox } from './layered-of.ts';
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: readings are kept by their versions
  const map = useMemo(
    () => mapOf({ sides, shown, vocabularies, say }),
    [
      sides
        .flat()
        .map(({ version }) => version)
        .join(),
      JSON.stringify(shown),
      vocabularies,
      say,
    ],
  );
  const { terms, lines, layered, isCompared } = map;
  const turn = (key: string) =>
    onChange({
      opened: map.openKeys.includes(key)
        ? map.openKeys.filter((each) => each !== key)
        : [...map.openKeys, key],
    });
  const turnBox = (box: string) => turn(terms[termOfBox(box) ?? '']?.key ?? '');
  const statements = new Set(
    lines.flatMap(({ edge }) => statementsOf(edge).map((each) => `${each.version} ${each.statement.key}`)),
  );
  return (
    <>
      <MapFilters {...{ shown, vocabularies, isCompared, onChange }} keys={keysIn(sides, terms)} />
      {isCompared ? <MapDifferences different={map.different} shown={shown} onChange={onChange} /> : null}
      <Typography role="status" color="text.secondary">
        {say('%{smart_count} line |||| %{smart_count} lines', { smart_count: lines.length })},{' '}
        {say('from %{smart_count} statement. |||| from %{smart_count} statements.', {
          smart_count: statements.size,
        })}{' '}
        {map.silent > 0
          ? say(
              '%{smart_count} statement says that something is not stated and draws no line. |||| %{smart_count} statements say that something is not stated and draw no line.',
              { smart_count: map.silent },
            )
          : ''}
      </Typography>
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
              {shown.view === 'picture' ? <Branches {...{ shown, onChange, vocabularies }} /> : null}
            </>
          }
          words={graphWordsIn(say)}
        />
      )}
    </>
  );
}

type BranchesProps = Pick<Props, 'shown' | 'onChange' | 'vocabularies'>;

function Branches({ shown, onChange, vocabularies }: BranchesProps) {
  const say = useSay();
  const all = Object.values(vocabularies).flatMap((terms) => terms.flatMap(({ parents }) => parents));
  const keys = Object.values(vocabularies).flatMap((terms) =>
    terms.flatMap(({ id, key }) => (all.includes(id) ? [key] : [])),
  );
  return (
    <>
      <Button onClick={() => onChange({ opened: keys })}>{say('Open all')}</Button>
      <Button onClick={() => onChange({ opened: [] })}>{say('Fold all')}</Button>
      {shown.opened ? (
        <Button onClick={() => onChange({ opened: null })}>{say('As much as fits')}</Button>
      ) : null}
    </>
  );
}
