import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { AppBar, Logout, TitlePortal, UserMenu, useGetIdentity, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { LanguageMenu } from '../language/LanguageMenu.tsx';
import { useSay } from '../language/use-say.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { appearanceEntries } from '../theme/AppearanceEntries.tsx';
import { LoadingSign } from './LoadingSign.tsx';

export function TopBar() {
  const say = useSay();
  const { identity } = useGetIdentity();
  // Whoever speaks to the desk says what they see on the button: the name.
  const name = identity?.fullName ?? '';
  return (
    <AppBar
      color="primary"
      toolbar={
        <>
          <LanguageMenu />
          <LoadingSign />
        </>
      }
      userMenu={
        <UserMenu label={name ? say('%{name}: account and colours', { name }) : say('Your account')}>
          <AccountEntry />
          {appearanceEntries}
          <Logout />
        </UserMenu>
      }
    >
      <TitlePortal variantMapping={noHeading} />
      <SearchButton />
    </AppBar>
  );
}

/** The page has its own. */
const noHeading = { h6: 'div' };

function AccountEntry() {
  const say = useSay();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say('Your account')}</ListItemText>
    </MenuItem>
  );
}
