import { World } from './e2e/support/world';
const world = await World.open();
world.context.setDefaultTimeout(5000);
world.context.on('serviceworker', (w) => { console.log('new sw', w.url()); w.on('console', (m) => console.log('sw', m.text())); });
try {
const page = await world.context.newPage();
await page.goto('https://mail.google.com/mail/u/0/');
console.log(await world.context.serviceWorkers()[0]!.evaluate(async () => { const tabs = await chrome.tabs.query({url:'https://mail.google.com/*'}); try { return [tabs.length, await chrome.scripting.executeScript({target:{tabId: tabs[0]!.id!}, files: ['/content-scripts/mail.js'] as never})]; } catch (e) { return String(e); } }));
await world.context.serviceWorkers()[0]!.evaluate(() => { chrome.runtime.reload(); }).catch(()=>undefined);
await page.waitForTimeout(4000);
console.log(world.context.serviceWorkers().map(w=>w.url()));
for (const w of world.context.serviceWorkers()) console.log(await Promise.race([w.evaluate(() => chrome.runtime.id).catch(String), new Promise(r=>setTimeout(()=>r('hang'),2000))]));
const p2 = await world.context.newPage(); await p2.goto('chrome://extensions'); await p2.waitForTimeout(1000);
console.log(await p2.evaluate(() => new Promise(r => (chrome as any).developerPrivate.getExtensionsInfo({}, (x: any) => r(x.map((e: any) => [e.id, e.state, e.disableReasons, e.views]))))));
} catch (e) { console.log(e); } finally { await world.close(); }
