import { backup } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import { clock } from '../clock/job.ts';
import { deliveries } from '../delivery/job.ts';
import { evidence } from '../evidence/job.ts';
import { importing } from '../import/job.ts';
import { lint } from '../lint/job.ts';
import { notices } from '../notice/job.ts';
import { checkpoint } from '../proof/checkpoint.ts';
import { verify } from '../proof/verify.ts';
import { retention } from '../retention/job.ts';
import { reindex } from '../search/job.ts';
import { vocabulary } from '../vocabulary/job.ts';
import type { Job } from './job.ts';

/** What can be done once, by name. */
export const jobs: Record<string, Job> = {
  notices,
  deliveries,
  lint,
  vocabulary,
  reindex,
  retention,
  import: importing,
  checkpoint,
  verify,
  backup,
  restore,
  evidence,
  clock,
};
