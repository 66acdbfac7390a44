import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { CRM_CATALOG } from './lib/domain/crm/crm-catalog';

const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const crmPatterns = CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/i18n' },
  vite: () => ({
    plugins: [tailwindcss()],
    // The polyfilled module preload injects a fetch of its own, which our pages' CSP would report.
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: ['https://mail.google.com/*'],
    optional_host_permissions: crmPatterns,
    action: { default_title: 'Baton' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandToggleSidebar__',
      },
      'write-email': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandWriteEmail__',
      },
    },
    content_security_policy: { extension_pages: PAGE_CSP },
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'prompt.html'],
        matches: ['https://mail.google.com/*', ...crmPatterns],
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'baton@baton.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
