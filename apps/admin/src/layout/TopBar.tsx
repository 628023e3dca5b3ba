import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import {
  AppBar,
  LoadingIndicator,
  Logout,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { LanguageMenu } from '../language/LanguageMenu.tsx';
import { SearchButton } from '../search/SearchButton.tsx';

export function TopBar() {
  return (
    <AppBar
      color="primary"
      toolbar={
        <>
          <LanguageMenu />
          <ToggleThemeButton />
          <LoadingIndicator />
        </>
      }
      userMenu={
        <UserMenu>
          <AccountEntry />
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
