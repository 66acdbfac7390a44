import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { CRM_CATALOG } from './lib/domain/crm/crm-catalog';

/**
 * For the background as well: it alone calls CRMs. Each page of ours says `connect-src 'none'` itself, in its
 * html, and a page's own word can only take away.
 */
const OWN_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const crmPatterns = CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns);
const connectorPatterns = CRM_CATALOG.flatMap((crm) => crm.connectorPatterns);

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
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'identity',
      // Tells the address of the page where the rep presses our button, to propose a deal page by it.
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['https://mail.google.com/*'],
    // Any host, because a CRM can be at any; only ever asked for one origin at a time.
    optional_host_permissions: [...crmPatterns, ...connectorPatterns, 'https://*/*', 'http://*/*'],
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
    content_security_policy: { extension_pages: OWN_CSP },
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'prompt.html'],
        matches: ['https://mail.google.com/*', ...crmPatterns],
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: 'Baton',
            open_at_install: false,
          },
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
