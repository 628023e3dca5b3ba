import Done from '@mui/icons-material/CheckCircle';
import Open from '@mui/icons-material/RadioButtonUnchecked';
import {
  Box,
  Button,
  Card,
  CardContent,
  LinearProgress,
  Link,
  Skeleton,
  Stack,
  Typography,
} from '@mui/material';
import { useEffect } from 'react';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useNow } from '../time/context.tsx';
import { checklist, isUntouched, type Task } from './checklist.ts';
import { SampleOffer } from './SampleOffer.tsx';
import { useStarted } from './use-started.ts';

/** The way from an empty register to its first notice; gone once it is walked, or once put away. */
export function Beginning() {
  const say = useSay();
  const started = useStarted(useNow());
  const mayEdit = useMay('edit');
  const mayAdminister = useMay('administer');
  const [isPutAway, putAway] = useStore('home.beginning.putAway', false);
  const [wasOpen, keepOpen] = useStore('home.beginning.wasOpen', false);
  const tasks = started ? checklist(started, say) : [];
  const done = tasks.filter(({ isDone }) => isDone).length;
  const isOpen = started === null ? wasOpen : done < tasks.length;
  useEffect(() => keepOpen(isOpen), [isOpen, keepOpen]);
  if (!isOpen || isPutAway || !(mayEdit || mayAdminister)) return null;
  // What was open when last looked at keeps its room, so that nothing moves once it is known.
  if (!started) return <Skeleton variant="rounded" height={usualHeight} sx={{ mb: 2 }} />;
  return (
    <Card variant="outlined" component="section" aria-label={say('Getting started')} sx={{ mb: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography component="h2" variant="h6" sx={{ flexGrow: 1 }}>
            {say('Getting started: %{done} of %{count}', { done, count: tasks.length })}
          </Typography>
          <Button onClick={() => putAway(true)}>{say('Put away')}</Button>
        </Stack>
        <LinearProgress
          variant="determinate"
          value={(100 * done) / tasks.length}
          aria-label={say('Getting started')}
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

const usualHeight = 360;

function TaskLine({ task: { isDone, title, why, path } }: { task: Task }) {
  const say = useSay();
  return (
    <Stack component="li" direction="row" spacing={1}>
      {isDone ? (
        <Done color="success" titleAccess={say('Done')} />
      ) : (
        <Open color="action" titleAccess={say('Still to do')} />
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
