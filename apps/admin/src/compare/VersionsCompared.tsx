import { Alert, Skeleton, Tab, Tabs } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useEvery } from '../calendar/use-every.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { type Versions, type View, views } from './address.ts';
import { type ComparedVersions, useComparedVersions } from './compared-versions.ts';
import { RedlineView } from './RedlineView.tsx';
import { StatementsView } from './StatementsView.tsx';
import { TextView } from './TextView.tsx';
import { VersionPickers } from './VersionPickers.tsx';

type Props = { asked: Versions; onChange: (next: Versions) => void };

const viewNames: Record<View, string> = {
  statements: sentence('Statements'),
  text: sentence('Text'),
  redline: sentence('Redline'),
};

export function VersionsCompared({ asked, onChange }: Props) {
  const say = useSay();
  const policies = useEvery<Policy>('policy');
  const all = useEvery<PolicyVersion>('policy-version');
  const compared = useComparedVersions(asked.from, asked.to);
  const owner = all.data?.find(({ id }) => id === asked.to || id === asked.from)?.policy ?? asked.policy;
  const policy = policies.data?.find(({ id }) => id === owner) ?? null;
  const versions = (all.data ?? []).filter((version) => version.policy === owner);
  const isReady = asked.from !== '' && asked.to !== '';
  if (policies.isPending || all.isPending) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <Problem error={policies.error ?? all.error ?? compared.error} />
      <VersionPickers
        asked={asked}
        policy={policy}
        policies={policies.data ?? []}
        all={all.data ?? []}
        versions={versions}
        onChange={onChange}
      />
      {isReady ? null : <Alert severity="info">{say('Choose a policy and two of its versions.')}</Alert>}
      {isReady && compared.isPending ? <Skeleton variant="rounded" height={320} /> : null}
      {compared.data === null ? (
        <Alert severity="warning">{say('One of the versions is not there, or you may not see it.')}</Alert>
      ) : null}
      {compared.data && policy ? (
        <>
          <Tabs
            className="not-printed"
            value={asked.view}
            onChange={(_, view: View) => onChange({ ...asked, view })}
            aria-label={say('Views of the comparison')}
            sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
          >
            {views.map((view) => (
              <Tab
                key={view}
                value={view}
                label={say(viewNames[view])}
                id={`compare-${view}`}
                aria-controls="comparison"
              />
            ))}
          </Tabs>
          <div role="tabpanel" id="comparison" aria-labelledby={`compare-${asked.view}`}>
            <ViewOf view={asked.view} compared={compared.data} policy={policy} versions={versions} />
          </div>
        </>
      ) : null}
    </>
  );
}

export type ViewProps = { compared: ComparedVersions; policy: Policy; versions: readonly PolicyVersion[] };

function ViewOf({ view, ...shown }: ViewProps & { view: View }) {
  switch (view) {
    case 'statements':
      return <StatementsView compared={shown.compared} />;
    case 'text':
      return <TextView compared={shown.compared} policy={shown.policy} />;
    case 'redline':
      return <RedlineView {...shown} />;
  }
}
