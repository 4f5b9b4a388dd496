import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const FONTS = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => {
    dark.removeEventListener('change', changed);
  };
}

const THEMES = { light: LIGHT, dark: DARK };

/** Light or dark as the spreadsheet is, else as the system asks, also when it changes. */
export function useTheme(given: keyof typeof THEMES | null): Theme {
  const isDark = useSyncExternalStore(subscribe, () => dark.matches);
  return THEMES[given ?? (isDark ? 'dark' : 'light')];
}
