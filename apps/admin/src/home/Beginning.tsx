import Done from '@mui/icons-material/CheckCircle';
import Open from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Card, CardContent, LinearProgress, Link, Stack, Typography } from '@mui/material';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../sign-in/use-role.ts';
import { useNow } from '../time/context.tsx';
import { checklist, isUntouched, type Task } from './checklist.ts';
import { SampleOffer } from './SampleOffer.tsx';
import { useStarted } from './use-started.ts';

/** The way from an empty register to its first notice; gone once it is walked, or once put away. */
export function Beginning() {
  const started = useStarted(useNow());
  const mayEdit = useMay('edit');
  const mayAdminister = useMay('administer');
  const [isPutAway, putAway] = useStore('home.beginning.putAway', false);
  if (!started || isPutAway || !(mayEdit || mayAdminister)) return null;
  const tasks = checklist(started);
  const done = tasks.filter(({ isDone }) => isDone).length;
  if (done === tasks.length) return null;
  return (
    <Card variant="outlined" component="section" aria-label="Getting started" sx={{ mb: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography component="h2" variant="h6" sx={{ flexGrow: 1 }}>
            Getting started: {done} of {tasks.length}
          </Typography>
          <Button onClick={() => putAway(true)}>Put away</Button>
        </Stack>
        <LinearProgress
          variant="determinate"
          value={(100 * done) / tasks.length}
          aria-label="Getting started"
          sx={{ my: 1.5, height: 6, borderRadius: 3 }}
        />
        {mayAdminister && isUntouched(started) ? <SampleOffer /> : null}
        <Box
          component="ol"
          sx={{
            ...{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 },
            gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2, minmax(0,1fr))' },
          }}
        >
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function TaskLine({ task: { isDone, title, why, path } }: { task: Task }) {
  return (
    <Stack component="li" direction="row" spacing={1}>
      {isDone ? (
        <Done color="success" titleAccess="Done" />
      ) : (
        <Open color="action" titleAccess="Still to do" />
      )}
      <div>
        {isDone ? (
          <Typography color="text.secondary">{title}</Typography>
        ) : (
          <Link component={RouterLink} to={path} sx={{ fontWeight: 600 }}>
            {title}
          </Link>
        )}
        {isDone ? null : <Typography variant="body2">{why}</Typography>}
      </div>
    </Stack>
  );
}
