/** One way to show each kind of field; a new kind fails to compile here. */

import { Box, Chip, Link, Stack } from '@mui/material';
import { isValues } from '@privacy-register/desk/provider/value.ts';
import type { Field } from '@privacy-register/schema/kit/field';
import { typeOfId } from '@privacy-register/schema/kit/id';
import type { ReactNode } from 'react';
import { useSay, useSpelled } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { useMoments } from '../time/use-moments.ts';
import { JsonValue } from './JsonValue.tsx';
import { Named } from './Named.tsx';
import { PartValues } from './PartValues.tsx';
import { shortened } from './plain-title.ts';

type Props = { field: Field; value: unknown; isShort?: boolean };

export function FieldValue({ field, value, isShort = false }: Props) {
  const spelled = useSpelled();
  const { dayInWords } = useMoments();
  const say = useSay();
  if (value === null || value === undefined || value === '') return <>–</>;
  const listed = Array.isArray(value) ? value : [];
  if (Array.isArray(value) && listed.length === 0) return <>–</>;
  switch (field.kind) {
    case 'text':
      if (field.format === 'url' && !isShort) return <WebAddress address={String(value)} />;
      return typeOfId(String(value)) ? (
        <Named id={String(value)} isLink={!isShort} />
      ) : (
        <Words text={String(value)} />
      );
    case 'prose':
      return <Words text={isShort ? shortened(String(value)) : String(value)} />;
    case 'texts':
      return (
        <Each values={listed} show={(one) => <FieldValue field={{ ...field, kind: 'text' }} value={one} />} />
      );
    case 'word':
      return <>{spelled(String(value))}</>;
    case 'words':
      return (
        <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
          {listed.map((word) => (
            <Chip key={String(word)} size="small" label={spelled(String(word))} />
          ))}
        </Stack>
      );
    case 'ref':
      return <Named id={String(value)} isLink={!isShort} />;
    case 'refs':
      return <Each values={listed} show={(id) => <Named id={String(id)} isLink={!isShort} />} />;
    case 'instant':
      return <Moment at={String(value)} />;
    case 'day':
      return <>{dayInWords(String(value))}</>;
    case 'count':
      return <>{String(value)}</>;
    case 'flag':
      return <>{value === true ? say('Yes') : say('No')}</>;
    case 'part':
      return isValues(value) ? <PartValues fields={field.fields} values={value} as={FieldValue} /> : <>–</>;
    case 'oneOf':
      return isValues(value) ? <PartValues fields={field.fields} values={value} as={FieldValue} /> : <>–</>;
    case 'parts':
      return (
        <Each
          values={listed}
          show={(one) =>
            isValues(one) ? <PartValues fields={field.fields} values={one} as={FieldValue} /> : null
          }
        />
      );
    case 'json':
      return <JsonValue value={value} />;
  }
}

const Words = ({ text }: { text: string }) => (
  <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {text}
  </Box>
);

function WebAddress({ address }: { address: string }) {
  return (
    <Link href={address} target="_blank" rel="noopener noreferrer" sx={{ overflowWrap: 'anywhere' }}>
      {address}
    </Link>
  );
}

function Each({ values, show }: { values: unknown[]; show: (value: unknown) => ReactNode }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {values.map((value) => (
        <li key={JSON.stringify(value)}>{show(value)}</li>
      ))}
    </Box>
  );
}
