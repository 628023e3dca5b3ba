/** Says how many records a step is about before it is taken, and lets a person choose between two numbers. */

import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
} from '@mui/material';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useState } from 'react';
import { Form } from 'react-admin';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { sentence } from '../language/say.ts';
import { useLow, useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { BulkValue, bulkValuesFrom } from './BulkValue.tsx';
import { type BulkStep, type Scope, useBulkStep } from './bulk-step.ts';
import { useCounted } from './use-counted.ts';

type Props = { type: RecordType; step: BulkStep; onClose: () => void };

const words: Record<BulkStep, { title: string; action: string; advice: string }> = {
  update: {
    title: sentence('Change a field of many %{records}'),
    action: sentence('Change %{records}'),
    advice: sentence('Each of them gets the same value; all of them, or none where one may not change.'),
  },
  archive: {
    title: sentence('Archive many %{records}'),
    action: sentence('Archive %{records}'),
    advice: sentence(
      'They are no longer offered in lists and pickers. What was posted keeps saying what it said. ' +
        'This is refused for all while anything else refers to one of them.',
    ),
  },
  restore: {
    title: sentence('Restore many %{records}'),
    action: sentence('Restore %{records}'),
    advice: sentence('They are offered in lists and pickers again.'),
  },
};

export function BulkDialog({ type, step, onClose }: Props) {
  const low = useLow();
  const say = useSay();
  const counted = useCounted();
  const bulk = useBulkStep(type, step, onClose);
  const [scope, setScope] = useState<Scope>('selected');
  const { title, action, advice } = words[step];
  const submit = (given: Values) =>
    bulk.mutate({ scope, ...(step === 'update' ? { values: bulkValuesFrom(type, given) } : {}) });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <Form onSubmit={submit} sanitizeEmptyValues={false}>
        <DialogTitle id="bulk-title">{say(title, { records: low(type.plural) })}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <DialogContentText>{say(advice)}</DialogContentText>
            <FormControl>
              <FormLabel id="bulk-scope">{say('Which')}</FormLabel>
              <RadioGroup
                aria-labelledby="bulk-scope"
                value={scope}
                onChange={(_, value) => setScope(value === 'all' ? 'all' : 'selected')}
              >
                <FormControlLabel
                  value="selected"
                  control={<Radio />}
                  label={say('The %{records} selected', { records: counted(type, bulk.count.selected) })}
                />
                <FormControlLabel
                  value="all"
                  control={<Radio />}
                  label={say('All %{records} that match the list', {
                    records: counted(type, bulk.count.all),
                  })}
                />
              </RadioGroup>
            </FormControl>
            {step === 'update' ? <BulkValue type={type} /> : null}
          </Stack>
          <Problem error={bulk.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <SteadyButton
            type="submit"
            variant="contained"
            color={step === 'archive' ? 'error' : 'primary'}
            loading={bulk.isPending}
          >
            {say(action, { records: counted(type, bulk.count[scope]) })}
          </SteadyButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
