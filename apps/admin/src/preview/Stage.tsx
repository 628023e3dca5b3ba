import { Alert, Box, Typography } from '@mui/material';
import { PageFrame } from '@privacy-register/desk/frame/PageFrame.tsx';
import { sheetFor } from '@privacy-register/desk/frame/sheet-for.ts';
import { languageOf } from '@privacy-register/documents/language/speech';
import { stylesheet } from '@privacy-register/documents/stylesheet';
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import { isOpen } from '../what-if/use-ahead.ts';
import { bodyOf } from './body-of.ts';
import { type Look, mediumOf, widths } from './look.ts';
import { stretchNames } from './mark-names.ts';
import type { Mark } from './moments.ts';
import { bannerAt, noticeAt, policyAt } from './public-at.ts';
import type { Shown } from './shown-of.ts';
import { whyEmpty } from './why-empty.ts';

type Moment = { mark: Mark; at: string };
type Props = { known: Shown; look: Look; moment: Moment; file: VersionFile };

export function Stage({ known, look, moment, file }: Props) {
  const { shown, course, assumed } = known;
  const say = useSay();
  const { momentIn } = useMoments();
  const { scene } = look;
  const { mark, at } = moment;
  const platform = look.platform ?? shown.platforms[0]?.id ?? '';
  const tree = useMemo((): Root | null => {
    if (scene === 'policy') return policyAt(shown, { mark, at });
    if (scene === 'notice') return noticeAt(shown, { mark, at });
    return bannerAt(shown, { platform, origin: window.location.origin }, { mark, at });
  }, [shown, scene, platform, mark, at]);
  const sheet = useMemo(() => sheetFor(stylesheet, mediumOf(look)), [look]);
  const content = useMemo(() => (tree ? toJsxRuntime(bodyOf(tree), { Fragment, jsx, jsxs }) : null), [tree]);
  const when = `${say(stretchNames[mark])}: ${momentIn(at, file.policy.timeZone)}`;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box aria-live="polite" sx={{ mb: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{when}</Typography>
        {file.policy.timeZone === ownZone() ? null : (
          <Typography variant="body2" color="text.secondary">
            {say('For you: %{moment}', { moment: momentIn(at, ownZone()) })}
          </Typography>
        )}
        {isOpen(file) ? (
          <Typography variant="body2" color="text.secondary">
            {course.needsNotice && mark !== 'waiting'
              ? say(
                  'As it would be if it were posted now and every site showed the notice at once. Nothing is set.',
                )
              : say('As it would be if it were posted now. Nothing is set.')}{' '}
            {assumed ? say('Version %{number} is taken to be in force by then.', { number: assumed }) : ''}
          </Typography>
        ) : null}
      </Box>
      {content ? (
        <Box sx={{ bgcolor: 'action.hover', border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}>
          <PageFrame
            width={widths[look.format]}
            height={640}
            label={say('Preview: %{when}', { when })}
            language={languageOf(shown.snapshot.policy.language)}
            sheet={sheet}
          >
            {content}
          </PageFrame>
        </Box>
      ) : (
        <Alert severity="info">{whyEmpty({ shown, course, scene, mark }, say)}</Alert>
      )}
    </Box>
  );
}
