import { Button, Stack } from '@mui/material';
import type { TextCoverage } from '@privacy-register/schema/source-text/text-coverage';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { LiveMeter } from './LiveMeter.tsx';
import { ariaKeysOf } from './shortcuts.ts';
import type { TypedText } from './use-typed-text.ts';

type Props = { typed: TypedText; coverage: TextCoverage; broken: number };

export function BenchStrip({ typed, coverage, broken }: Props) {
  const say = useSay();
  const { isDirty, isSaving, base, overtaken } = typed;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <SteadyButton
        variant="contained"
        data-entry
        aria-keyshortcuts={ariaKeysOf('save')}
        // What was changed meanwhile is settled first: the register would refuse it.
        disabled={!isDirty || overtaken !== null}
        loading={isSaving}
        onClick={() => void typed.save()}
      >
        {say('Save the text')}
      </SteadyButton>
      <SteadyButton disabled={!isDirty} onClick={() => typed.type(base)}>
        {say('Drop my changes')}
      </SteadyButton>
      <LiveMeter coverage={coverage} />
      {broken > 0 ? (
        <Button
          size="small"
          color="warning"
          onClick={() => document.getElementById('bench-broken')?.scrollIntoView({ block: 'center' })}
        >
          {say('One link would break |||| %{smart_count} links would break', { smart_count: broken })}
        </Button>
      ) : null}
    </Stack>
  );
}
