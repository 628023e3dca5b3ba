import { MenuItem, Stack, TextField } from '@mui/material';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Choice } from './Choice.tsx';
import { formats, type Look, scenes, schemes } from './look.ts';

type Props = {
  look: Look;
  platforms: readonly { id: string; name: string }[];
  onChange: (look: Look) => void;
};

const sceneNames = {
  policy: sentence('Policy page'),
  notice: sentence('Notice page'),
  banner: sentence('Notice on a site'),
};
const formatNames = {
  phone: sentence('Phone, 360 px'),
  desktop: sentence('Desktop, 1280 px'),
  paper: sentence('Paper'),
};
const schemeNames = { light: sentence('Light'), dark: sentence('Dark') };

export function LookChoice({ look, platforms, onChange }: Props) {
  const say = useSay();
  const { scene, format, scheme } = look;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Choice
        label={say('Page')}
        options={scenes.map((value) => ({ value, label: say(sceneNames[value]) }))}
        chosen={scene}
        onChoose={(value) => onChange({ ...look, scene: value })}
      />
      <Choice
        label={say('Width')}
        options={formats.map((value) => ({ value, label: say(formatNames[value]) }))}
        chosen={format}
        onChoose={(value) => onChange({ ...look, format: value })}
      />
      {format === 'paper' ? null : (
        <Choice
          label={say('Colours')}
          options={schemes.map((value) => ({ value, label: say(schemeNames[value]) }))}
          chosen={scheme}
          onChoose={(value) => onChange({ ...look, scheme: value })}
        />
      )}
      {scene === 'banner' && platforms.length ? (
        <TextField
          select
          size="small"
          label={say('Site')}
          value={look.platform ?? platforms[0]?.id ?? ''}
          onChange={(event) => onChange({ ...look, platform: event.target.value })}
          sx={{ minWidth: 180, maxWidth: '100%' }}
        >
          {platforms.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </Stack>
  );
}
