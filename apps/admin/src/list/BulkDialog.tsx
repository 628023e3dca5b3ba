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
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useState } from 'react';
import { Form } from 'react-admin';
import type { Values } from '../data-provider/value.ts';
import { Problem } from '../verb/Problem.tsx';
import { BulkValue, bulkValuesFrom } from './BulkValue.tsx';
import { type BulkStep, counted, type Scope, useBulkStep } from './bulk-step.ts';

type Props = { type: RecordType; step: BulkStep; onClose: () => void };

const words: Record<BulkStep, { title: string; action: string; advice: string }> = {
  update: {
    title: 'Change a field of many',
    action: 'Change',
    advice: 'Each of them gets the same value; all of them, or none where one may not change.',
  },
  archive: {
    title: 'Archive many',
    action: 'Archive',
    advice:
      'They are no longer offered in lists and pickers. What was posted keeps saying what it said. ' +
      'This is refused for all while anything else refers to one of them.',
  },
  restore: {
    title: 'Restore many',
    action: 'Restore',
    advice: 'They are offered in lists and pickers again.',
  },
};

export function BulkDialog({ type, step, onClose }: Props) {
  const bulk = useBulkStep(type, step, onClose);
  const [scope, setScope] = useState<Scope>('selected');
  const { title, action, advice } = words[step];
  const submit = (given: Values) =>
    bulk.mutate({ scope, ...(step === 'update' ? { values: bulkValuesFrom(type, given) } : {}) });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <Form onSubmit={submit} sanitizeEmptyValues={false}>
        <DialogTitle id="bulk-title">
          {title} {type.plural.toLowerCase()}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <DialogContentText>{advice}</DialogContentText>
            <FormControl>
              <FormLabel id="bulk-scope">Which</FormLabel>
              <RadioGroup
                aria-labelledby="bulk-scope"
                value={scope}
                onChange={(_, value) => setScope(value === 'all' ? 'all' : 'selected')}
              >
                <FormControlLabel
                  value="selected"
                  control={<Radio />}
                  label={`The ${counted(type, bulk.count.selected)} selected`}
                />
                <FormControlLabel
                  value="all"
                  control={<Radio />}
                  label={`All ${counted(type, bulk.count.all)} that match the list`}
                />
              </RadioGroup>
            </FormControl>
            {step === 'update' ? <BulkValue type={type} /> : null}
          </Stack>
          <Problem error={bulk.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="contained"
            color={step === 'archive' ? 'error' : 'primary'}
            loading={bulk.isPending}
          >
            {action} {counted(type, bulk.count[scope])}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
