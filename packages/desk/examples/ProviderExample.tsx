import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { graphqlProvider } from '../src/provider/graphql-provider.ts';
import type { Ask } from '../src/provider/shape.ts';
import { book, shelf } from './library-shapes.ts';

type Asked = { query: string; answer: string };

/** A list and a record, asked of a server that only writes down what it was asked. */
export function ProviderExample() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask: Ask = async (query, variables) => {
    const page = { nodes: [{ id: 'bok_1', title: 'Tides', shelf: { id: 'shl_1' } }], totalCount: 1 };
    setAsked({ query: `${query}\n${JSON.stringify(variables)}`, answer: '' });
    return JSON.parse(JSON.stringify({ page, node: page.nodes[0] }));
  };
  const provider = graphqlProvider({
    ask,
    shapeOf: (resource) => (resource === 'book' ? book : shelf),
    inputsOf: ({ fields }) => fields,
    isIndexed: () => false,
    refused: (errors) => new Error(errors.map(({ message }) => message).join(' ')),
    absent: () => new Error('There is no such record.'),
  });
  const list = async () => {
    const sort = { field: 'title', order: 'ASC' } as const;
    const { data } = await provider.getList('book', {
      filter: { language: 'pt', q: 'sea' },
      pagination: { page: 1, perPage: 10 },
      sort,
    });
    setAsked((last) => ({ query: last?.query ?? '', answer: JSON.stringify(data) }));
  };
  return (
    <Stack spacing={1} sx={{ alignItems: 'start' }}>
      <Button variant="outlined" onClick={list}>
        Ask for books in Portuguese about the sea
      </Button>
      <Box component="pre" sx={{ m: 0, maxWidth: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {asked?.query}
      </Box>
      <Typography role="status">{asked?.answer}</Typography>
    </Stack>
  );
}
