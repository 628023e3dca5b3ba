import { Stack, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { Problem } from '../verb/Problem.tsx';
import { SecretOnce } from '../verb/SecretOnce.tsx';

type Feed = { createdAt: string; address: string | null };
const read = 'query DutyFeed { feed: calendarFeed { createdAt address } }';
const open = 'mutation OpenDutyFeed { feed: calendarFeedOpen { createdAt address } }';
const end = 'mutation EndDutyFeed { calendarFeedEnd }';

/** One's own link to what is due, which whoever has it can read: made here, shown once, ended here. */
export function DutyFeed() {
  const say = useSay();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['calendar-feed'] });
  const held = useQuery({
    queryKey: ['calendar-feed'],
    queryFn: ({ signal }) => ask<{ feed: Feed | null }>(read, {}, signal),
  });
  const opening = useMutation({ mutationFn: () => ask<{ feed: Feed }>(open), onSuccess });
  const ending = useMutation({
    mutationFn: () => ask(end),
    onSuccess: () => {
      opening.reset();
      return onSuccess();
    },
  });
  const feed = held.data?.feed ?? null;
  const address = opening.data?.feed.address ?? null;
  return (
    <Stack component="section" aria-labelledby="duty-feed" spacing={1.5}>
      <Typography id="duty-feed" component="h3" variant="subtitle1">
        {say('What the law asks, for staff')}
      </Typography>
      <Typography variant="body2">
        {say(
          'A link of your own. Whoever has it reads what is due, and nothing else; end it when it is lost.',
        )}
      </Typography>
      {address ? (
        <SecretOnce
          label={say('Address of your calendar')}
          secret={address}
          advice={say('Give it to your calendar program alone.')}
        />
      ) : null}
      {feed && !address ? (
        <Typography variant="body2">
          <Said
            sentence="You have a link, made %{moment}."
            parts={{ moment: <Moment at={feed.createdAt} /> }}
          />
        </Typography>
      ) : null}
      <Problem error={held.error ?? opening.error ?? ending.error} />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <SteadyButton variant="outlined" loading={opening.isPending} onClick={() => opening.mutate()}>
          {feed ? say('Make another link, and end this one') : say('Make a link')}
        </SteadyButton>
        {feed ? (
          <SteadyButton color="error" loading={ending.isPending} onClick={() => ending.mutate()}>
            {say('End the link')}
          </SteadyButton>
        ) : null}
      </Stack>
    </Stack>
  );
}
