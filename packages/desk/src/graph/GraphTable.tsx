import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ElementType } from 'react';
import type { Graph, GraphNode } from './graph.ts';
import type { GraphWords } from './words.ts';

type Props = { label: string; graph: Graph; words: GraphWords; link: ElementType };

/** The same as the picture: every edge in a row, and every box with its facts. */
export function GraphTable({ label, graph: { nodes, edges }, words, link }: Props) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const named = (id: string) => <Name node={known.get(id)} link={link} />;
  return (
    <>
      <Rows
        label={`${label}: ${words.edges}`}
        heads={[words.from, words.edge, words.to, words.note]}
        rows={edges.map(({ id, from, label: tie, to, note }) => ({
          id,
          cells: [named(from), tie, named(to), note],
        }))}
      />
      <Rows
        label={`${label}: ${words.nodes}`}
        heads={[words.node, words.facts]}
        rows={nodes.map(({ id, facts }) => ({ id, cells: [named(id), facts.join('. ')] }))}
      />
    </>
  );
}

type RowsProps = { label: string; heads: string[]; rows: { id: string; cells: React.ReactNode[] }[] };

function Rows({ label, heads, rows }: RowsProps) {
  return (
    <TableContainer component="section" aria-label={label} tabIndex={0} sx={{ mb: 3 }}>
      <Typography component="h2" variant="subtitle1">
        {label}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, cells }) => (
            <TableRow key={id}>
              {cells.map((cell, at) => (
                <TableCell key={heads[at]}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Name({ node, link }: { node: GraphNode | undefined; link: ElementType }) {
  if (!node) return null;
  return (
    <Link component={link} to={node.path}>
      {node.label}
    </Link>
  );
}
