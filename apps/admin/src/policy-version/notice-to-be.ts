/** The page of the notice; until the version is posted, as it would be right after: its date not set yet. */
import type { PostedNotice } from '@privacy-register/documents/posted-notice';
import { noticeStep } from '@privacy-register/schema/notice-period/step';
import type { Terms } from './names.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Asked = { file: VersionFile; outlook: Outlook | null; terms: Terms; text: string; now: string };
type Differences = PostedNotice['snapshot']['differences'];

export function noticeToBe({ file, outlook, terms, text, now }: Asked): PostedNotice {
  const { version, policy } = file;
  const standing = file.notices.find(({ replacedAt }) => replacedAt === null);
  const isPosted = ['posting', 'scheduled', 'withdrawn'].includes(version.status);
  const steps = isPosted ? (outlook?.reckoning?.steps ?? []) : [];
  return {
    snapshot: {
      policy,
      version: {
        id: version.id,
        number: version.number ?? nextNumber(file),
        ground: version.ground ?? 'material',
        text: version.text ?? '',
        citation: version.citation,
        chosenAt: version.chosenAt,
      },
      statements: file.statements,
      terms,
      affiliates: [],
      platforms: [],
      differences: file.differences.length ? file.differences : foreseenIn(file, outlook),
      clause: null,
      notice: null,
    },
    notice: {
      kind: standing?.kind ?? 'change',
      text: standing?.text ?? text,
      issuedAt: standing?.issuedAt ?? now,
      replacedAt: null,
    },
    state: {
      status: isPosted ? postedStatus(version.status) : 'posting',
      postedAt: version.postedAt ?? now,
      effectiveAt: isPosted ? version.effectiveAt : null,
      supersededAt: null,
      heldAt: version.heldAt,
      withdrawnAt: version.withdrawnAt,
      steps: steps.flatMap((step) => noticeStep.safeParse(step).data ?? []),
    },
    postings: isPosted ? [] : (outlook?.platforms ?? []).map(awaited),
    incidents: [],
    now,
  };
}

const postedStatus = (status: string) =>
  status === 'posting' || status === 'withdrawn' ? status : ('scheduled' as const);

const nextNumber = ({ versions }: VersionFile) =>
  Math.max(0, ...versions.map(({ number }) => number ?? 0)) + 1;

function foreseenIn({ statements, base }: VersionFile, outlook: Outlook | null): Differences {
  const known = [...statements, ...(base?.statements ?? [])];
  return (outlook?.differences ?? []).map((each) => ({
    ...each,
    statementKind: known.find(({ key }) => key === each.statementKey)?.kind ?? null,
    rule: null,
    ruleEdition: null,
  }));
}

const awaited = (name: string): PostedNotice['postings'][number] => ({
  status: 'pending',
  basis: null,
  verifiedAt: null,
  leftAt: null,
  platform: { name, host: null },
});
