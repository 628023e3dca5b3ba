import { Stack, Typography } from '@mui/material';
import type { Foreseen, Grounds } from '@privacy-register/schema/lifecycle/foresee';
import { effectiveClass } from '@privacy-register/schema/material-rule/summary-class';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useMemo } from 'react';
import { useSay } from '../language/use-say.ts';
import { DifferenceCard } from '../policy-version/DifferenceCard.tsx';
import { namesIn } from './names-in.ts';

type Props = {
  differences: Foreseen['differences'];
  statements: readonly Statement[];
  grounds: Grounds;
};

/** Differences as they would be recorded, each with its class, direction, reason, rule and citation. */
export function DifferencesAhead({ differences, statements, grounds }: Props) {
  const say = useSay();
  const { predecessor, vocabulary } = grounds;
  const terms = useMemo(() => namesIn(vocabulary), [vocabulary]);
  const known = [...statements, ...(predecessor?.statements ?? [])];
  if (differences.length === 0) {
    return (
      <Typography color="text.secondary">
        {predecessor
          ? say('Nothing differs from the version before.')
          : say('There is no version before to differ from.')}
      </Typography>
    );
  }
  return (
    <Stack spacing={1.5}>
      {differences.map((each) => (
        <DifferenceCard
          key={`${each.statementKey} ${each.facet} ${each.sort} ${each.order}`}
          difference={{ ...each, class: effectiveClass(each), recorded: null }}
          statement={known.find(({ key }) => key === each.statementKey)}
          terms={terms}
        />
      ))}
    </Stack>
  );
}
