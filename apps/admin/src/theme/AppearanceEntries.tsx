import ContrastIcon from '@mui/icons-material/ContrastOutlined';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import SystemIcon from '@mui/icons-material/SettingsBrightnessOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useUserMenu } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { type Appearance, appearances, keepAppearance, useAppearance } from './appearance.ts';

const names: { [appearance in Appearance]: string } = {
  system: sentence('Colours of the system'),
  light: sentence('Light colours'),
  dark: sentence('Dark colours'),
  contrast: sentence('High contrast'),
};

const icons = { system: SystemIcon, light: LightIcon, dark: DarkIcon, contrast: ContrastIcon };

type Props = { appearance: Appearance; autoFocus?: boolean };

/** Entries of the user menu; a menu moves its focus among its own children, so they stand there one by one. */
export const appearanceEntries = appearances.map((appearance) => (
  <AppearanceEntry key={appearance} appearance={appearance} />
));

function AppearanceEntry({ appearance, ...ofMenu }: Props) {
  const say = useSay();
  const menu = useUserMenu();
  const chosen = useAppearance();
  const Icon = icons[appearance];
  return (
    <MenuItem
      {...ofMenu}
      role="menuitemradio"
      aria-checked={appearance === chosen}
      selected={appearance === chosen}
      onClick={() => {
        keepAppearance(appearance);
        menu?.onClose();
      }}
    >
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say(names[appearance])}</ListItemText>
    </MenuItem>
  );
}
