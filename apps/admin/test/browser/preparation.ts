/** Before the story: the sample's own change is out of the way, and its websites are ours; one embeds the banner. */
import { done, type Held } from './mutation.ts';
import type { Person } from './person.ts';
import type { Sites } from './sites.ts';

export type Staff = Record<'editor' | 'approver' | 'publisher', Person>;

export async function prepare({ editor, approver, publisher }: Staff, sites: Sites): Promise<void> {
  const { posting, review, platforms } = await sampleOf(editor);
  const withdrawal = { ...posting, reason: 'Another change comes first.', text: 'The change is withdrawn.' };
  const asked = await done(publisher, 'policyVersionWithdraw(NoticeStepInput)', withdrawal);
  await done(approver, 'approvalGrant(CommentedStepInput)', asked);
  const recalled = await done(editor, 'policyVersionRecall(StepInput)', review);
  await done(editor, 'policyVersionDiscard(StepInput)', recalled);
  for (const { key, ...platform } of platforms) {
    const noticeUrls = [sites.addressOf(key)];
    const verifiedBy = key === 'northgate-invest' ? 'RENDERED' : 'HTML';
    await done(editor, 'updatePlatform(UpdatePlatformInput)', { ...platform, noticeUrls, verifiedBy });
  }
}

type Sample = {
  versions: { nodes: (Held & { status: string })[] };
  platforms: { nodes: (Held & { key: string })[] };
};

async function sampleOf(person: Person) {
  const { versions, platforms } = await person.ask<Sample>(`{
    versions: policyVersionList(first: 20) { nodes { id revision status } }
    platforms: platformList(first: 20) { nodes { id revision key } }
  }`);
  const versionIn = (wanted: string): Held => {
    const found = versions.nodes.find(({ status }) => status === wanted);
    if (!found) throw new Error(`The sample has no version that is ${wanted}.`);
    return { id: found.id, revision: found.revision };
  };
  return { posting: versionIn('POSTING'), review: versionIn('IN_REVIEW'), platforms: platforms.nodes };
}
