import { Box, Chip, Typography } from '@mui/material';
import { fieldOf } from '@privacy-register/documents/words/facet';
import { modalityIn } from '@privacy-register/documents/words/modality';
import { directionWords } from '@privacy-register/documents/words/topic';
import { FieldValue } from '../kit/FieldValue.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Topic } from './compared-documents.ts';
import { verdictLooks } from './verdict-words.ts';

type Side = 'a' | 'b';
type Props = { topic: Topic; titles: Record<Side, string> };

export function TopicRow({ topic, titles }: Props) {
  const spelled = useSpelled();
  const say = useSay();
  const { label, color } = verdictLooks[topic.verdict];
  return (
    <tr>
      <Box component="th" scope="row" sx={{ fontWeight: 400 }}>
        <Chip size="small" variant="outlined" color={color} label={say(label)} /> {spelled(topic.kind)}
      </Box>
      <td>
        <SideOf topic={topic} side="a" title={titles.a} />
      </td>
      <td>
        <SideOf topic={topic} side="b" title={titles.b} />
      </td>
    </tr>
  );
}

/** What one document says, and the fields in which it says otherwise than the other. */
function SideOf({ topic, side, title }: { topic: Topic; side: Side; title: string }) {
  const spelled = useSpelled();
  const say = useSay();
  const said = topic[side];
  return (
    <>
      <Typography className="side" variant="caption" color="text.secondary" component="p">
        {title}
      </Typography>
      {said ? (
        <>
          {said.summary}
          {said.modality === 'does' && !said.negated ? null : (
            <Typography variant="caption" component="p" color="text.secondary">
              {say('Said as “%{modality}”', {
                modality: say(modalityIn(said.modality, said.negated)),
              })}
            </Typography>
          )}
        </>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {say('Nothing recorded')}
        </Typography>
      )}
      {topic.differences.length > 0 ? (
        <Box component="dl" sx={{ m: 0, mt: 0.5, '& dd': { m: 0, mb: 0.5 } }}>
          {topic.differences.map((each) => {
            const field = fieldOf(each.facet);
            return (
              <div key={each.facet}>
                <Box component="dt" sx={{ fontWeight: 600 }}>
                  {field ? say(field.label) : spelled(each.facet)}
                  {side === 'b' ? ` (${say(directionWords[each.direction]).toLowerCase()})` : ''}
                </Box>
                <dd>
                  {field ? <FieldValue field={field} value={each[side]} isShort /> : String(each[side])}
                </dd>
              </div>
            );
          })}
        </Box>
      ) : null}
    </>
  );
}
