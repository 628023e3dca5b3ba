import { Box, Skeleton, Typography } from '@mui/material';
import { TextChanges } from '@privacy-register/desk/conflict/TextChanges.tsx';
import { isValues } from '@privacy-register/desk/provider/value.ts';
import type { FieldChange } from '@privacy-register/schema/audit/field-changes';
import type { Field } from '@privacy-register/schema/kit/field';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { recordNamed } from '../data-provider/record-named.ts';
import { FieldValue } from '../kit/FieldValue.tsx';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { spelled } from '../words/spelled.ts';

const document = `query AuditEntry($sequence: Int!) {
  auditEntry(sequence: $sequence) { changes { field before after } }
}`;
type Answer = { auditEntry: { changes: FieldChange[] } | null };

/** Field by field, what an entry of the chain replaced by what. */
export function EntryChanges({ sequence, recordType }: { sequence: number; recordType: string }) {
  const say = useSay();
  const { data, error, isPending } = useQuery({
    queryKey: ['audit-entry', sequence],
    queryFn: ({ signal }) => ask<Answer>(document, { sequence }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isPending) return <Skeleton variant="rounded" height={64} />;
  if (error) return <Problem error={error} />;
  const changes = data.auditEntry?.changes ?? [];
  if (changes.length === 0)
    return <Typography variant="body2">{say('Every value was given as it was.')}</Typography>;
  const { fields } = recordNamed(recordType);
  return (
    <Box component="dl" sx={{ m: 0, mt: 0.5, display: 'grid', gap: 1, typography: 'body2' }}>
      {changes.map(({ field, before, after }) => (
        <Box key={field}>
          <Box component="dt" sx={{ fontWeight: 500 }}>
            {say(fields[field]?.label ?? system[field] ?? spelled(field))}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
            <Replaced field={fields[field] ?? null} before={before} after={after} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const system: Record<string, string> = { archivedAt: sentence('Archived') };

type Replacing = { field: Field | null; before: unknown; after: unknown };

function Replaced({ field, before, after }: Replacing) {
  const say = useSay();
  if (isLong(before) && isLong(after)) return <TextChanges before={before} after={after} />;
  if (before === null) return <Value field={field} value={after} />;
  const was = (
    <Box component="del">
      <Value field={field} value={before} />
    </Box>
  );
  const is = after === null ? say('empty') : <Value field={field} value={after} />;
  return <Said sentence="%{before} became %{after}" parts={{ before: was, after: is }} />;
}

function Value({ field, value }: { field: Field | null; value: unknown }) {
  const say = useSay();
  if (field?.secret) return say('a secret, never shown');
  if (isValues(value) && 'personal' in value) return say('a personal value, kept apart from the chain');
  if (field?.kind === 'json' && typeof value === 'string') return value;
  return field ? <FieldValue field={field} value={value} /> : String(value ?? '–');
}

const isLong = (value: unknown): value is string => typeof value === 'string' && value.includes(' ');
