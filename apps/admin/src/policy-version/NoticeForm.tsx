import { Stack, TextField } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { DraftOffer } from '../kit/DraftOffer.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useValuesDraft } from '../kit/use-values-draft.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, localInput, placeOf } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { DataScopeInputs } from './DataScopeInputs.tsx';
import type { VersionFile } from './version-file.ts';

const saving = { mutation: 'updatePolicyVersion', input: 'UpdatePolicyVersionInput' };

/** As the inputs have it: the instant on the policy's clock, nothing said as an empty word. */
export type NoticeValues = { text: string; chosen: string; scope: string; consent: string };

type Props = { file: VersionFile; values: NoticeValues; onChange: (values: NoticeValues) => void };

export const noticeValues = ({ version, policy }: VersionFile): NoticeValues => ({
  text: version.noticeText ?? '',
  chosen: localInput(version.chosenAt, policy.timeZone),
  scope: version.dataScope ?? '',
  consent: version.earlierDataConsent ?? '',
});

/** The notice, the instant, and what the change applies to, kept while they are typed. */
export function NoticeForm({ file, values, onChange }: Props) {
  const say = useSay();
  const { version, policy } = file;
  const zone = policy.timeZone;
  const save = useVerb(saving, { done: sentence('The notice is saved.') });
  const base = noticeValues(file);
  const { text, chosen, scope, consent } = values;
  const isDirty = JSON.stringify(values) !== JSON.stringify(base);
  const draft = useValuesDraft({
    resource: 'policy-version',
    record: `${version.id}/notice`,
    values,
    base,
  });
  const restore = () => {
    onChange({ ...values, ...draft.found?.values });
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
        onChange={({ target }) => onChange({ ...values, text: target.value })}
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
        onChange={({ target }) => onChange({ ...values, chosen: target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <DataScopeInputs
        scope={scope}
        consent={consent}
        onChange={(change) => onChange({ ...values, ...change })}
      />
      <div>
        <SteadyButton
          variant="contained"
          disabled={!isDirty}
          loading={save.isPending}
          onClick={() =>
            save.mutate({
              id: version.id,
              expectedRevision: version.revision,
              noticeText: text || null,
              chosenAt: chosen ? fromLocalInput(chosen, zone) : null,
              dataScope: scope ? upperSnake(scope) : null,
              earlierDataConsent: consent || null,
            })
          }
        >
          {say('Save the notice')}
        </SteadyButton>
      </div>
      <Problem error={save.error} />
    </Stack>
  );
}
