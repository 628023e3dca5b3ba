import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { basisInWords } from './basis-words.ts';
import type { Answered, Comparison, Topic } from './compared-documents.ts';
import { TopicRow } from './TopicRow.tsx';

type Props = { comparison: Comparison; topics: readonly Topic[] };

/** A row is a topic; on a narrow screen its cells stand below each other. */
export function TopicTable({ comparison: { a, b }, topics }: Props) {
  const say = useSay();
  if (topics.length === 0)
    return <Typography color="text.secondary">{say('No topic is of this sort.')}</Typography>;
  return (
    <Box component="table" sx={looks}>
      <thead>
        <tr>
          <th scope="col">{say('Topic')}</th>
          <Head answered={a} />
          <Head answered={b} />
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <TopicRow
            key={`${topic.kind} ${topic.a?.key} ${topic.b?.key}`}
            topic={topic}
            titles={{ a: a.policy.title, b: b.policy.title }}
          />
        ))}
      </tbody>
    </Box>
  );
}

function Head({ answered: { policy, version, basis } }: { answered: Answered }) {
  const say = useSay();
  return (
    <th scope="col">
      {policy.title}
      <Typography variant="body2" component="div">
        {version ? (
          <Link component={RouterLink} to={`/policy-version/${version.id}/show`}>
            {say('Version %{number}', { number: version.number })}
          </Link>
        ) : (
          say('No version known')
        )}
        , {say(basisInWords(basis))}
      </Typography>
    </th>
  );
}

const looks = {
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  width: 1,
  typography: 'body2',
  '& th, & td': {
    borderBottom: 1,
    borderColor: 'divider',
    overflowWrap: 'anywhere',
    p: 1,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '& th:first-of-type': { width: { sm: '24%' } },
  '@media (max-width: 700px)': {
    '& thead': {
      clipPath: 'inset(100%)',
      height: '1px',
      overflow: 'hidden',
      position: 'absolute',
      width: '1px',
    },
    '&, & tbody, & tr, & th, & td': { display: 'block', width: 'auto' },
    '& th, & td': { borderBottom: 0, px: 0, py: 0.5 },
    '& tr': { borderBottom: 1, borderColor: 'divider', py: 1 },
  },
  '@media (min-width: 701px)': { '& .side': { display: 'none' } },
};
