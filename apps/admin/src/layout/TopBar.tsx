import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import {
  AppBar,
  LoadingIndicator,
  Logout,
  TitlePortal,
  UserMenu,
  useGetIdentity,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { LanguageMenu } from '../language/LanguageMenu.tsx';
import { useSay } from '../language/use-say.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { appearanceEntries } from '../theme/AppearanceEntries.tsx';

export function TopBar() {
  const say = useSay();
  const { identity } = useGetIdentity();
  const name = identity?.fullName ?? '';
  return (
    <AppBar
      color="primary"
      toolbar={
        <>
          <LanguageMenu />
          <LoadingIndicator />
        </>
      }
      userMenu={
        <UserMenu label={say('%{name}: account and colours', { name })}>
          <AccountEntry />
          {appearanceEntries}
          <Logout />
        </UserMenu>
      }
    >
      <TitlePortal />
      <SearchButton />
    </AppBar>
  );
}

function AccountEntry() {
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>Password and one-time codes</ListItemText>
    </MenuItem>
  );
}
