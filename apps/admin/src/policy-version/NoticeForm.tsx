import { Button, Stack, TextField } from '@mui/material';
import { DraftOffer } from '../kit/DraftOffer.tsx';
import { useValuesDraft } from '../kit/use-values-draft.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, localInput, placeOf } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import type { VersionFile } from './version-file.ts';

const saving = { mutation: 'updatePolicyVersion', input: 'UpdatePolicyVersionInput' };

type Props = {
  file: VersionFile;
  text: string;
  /** On the policy's clock, as the input has it. */
  chosen: string;
  onText: (text: string) => void;
  onChosen: (chosen: string) => void;
};

/** The notice and the instant, kept while they are typed. */
export function NoticeForm({ file, text, chosen, onText, onChosen }: Props) {
  const say = useSay();
  const { version, policy } = file;
  const zone = policy.timeZone;
  const save = useVerb(saving, { done: sentence('The notice is saved.') });
  const base = { text: version.noticeText ?? '', chosen: localInput(version.chosenAt, zone) };
  const isDirty = text !== base.text || chosen !== base.chosen;
  const draft = useValuesDraft({
    resource: 'policy-version',
    record: `${version.id}/notice`,
    values: { text, chosen },
    base,
  });
  const restore = () => {
    onText(draft.found?.values.text ?? text);
    onChosen(draft.found?.values.chosen ?? chosen);
    draft.settle();
  };
  return (
    <Stack spacing={2}>
      {draft.found ? (
        <DraftOffer at={draft.found.at} onRestore={restore} onDiscard={draft.discard}>
          {draft.found.values.text}
        </DraftOffer>
      ) : null}
      <TextField
        label={say('Notice text')}
        helperText={say('Plain words; a blank line parts paragraphs. Every covered site shows exactly this.')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        multiline
        minRows={4}
        fullWidth
      />
      <TextField
        type="datetime-local"
        label={say('In force no earlier than (may stay empty)')}
        helperText={say(
          'On the clock of %{place}. The notice period counts all the same; the later of the two holds.',
          { place: placeOf(zone) },
        )}
        value={chosen}
        onChange={(event) => onChosen(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <div>
        <Button
          variant="contained"
          disabled={!isDirty}
          loading={save.isPending}
          onClick={() =>
            save.mutate({
              id: version.id,
              expectedRevision: version.revision,
              noticeText: text || null,
              chosenAt: chosen ? fromLocalInput(chosen, zone) : null,
            })
          }
        >
          {say('Save the notice')}
        </Button>
      </div>
      <Problem error={save.error} />
    </Stack>
  );
}
