import { openStage } from './open-stage.ts';
const kind = process.argv[2] as 'chrome'|'firefox' ?? 'chrome';
const s = await openStage(kind, kind==='chrome'?'/usr/bin/chromium':'/usr/bin/firefox-esr');
try {
for (const ed of ['lexical','quill','tiptap','textarea','input'] as const) {
  for (const prefill of [undefined, 'Olivia Marsh']) {
    await s.mount(ed, prefill);
    await s.page.focus('#elsewhere');
    const b = await s.text();
    const t0=Date.now();
    const out = await s.insert('Bonjour 👩‍🚒 !\n\nMerci à vous,\nÀ bientôt', prefill?[prefill]:[]);
    const ms = Date.now()-t0;
    const a = await s.text();
    await s.page.keyboard.down('Control'); await s.page.keyboard.press('z'); await s.page.keyboard.up('Control');
    await new Promise(r=>setTimeout(r,100));
    console.log(ed, prefill, JSON.stringify(out), ms+'ms', JSON.stringify(b), JSON.stringify(a), JSON.stringify(await s.text()), JSON.stringify(await s.seen()));
    if (out.kind!=='inserted') console.log(await s.page.evaluate(()=>document.querySelector('#editor')!.outerHTML));
  }
}
} finally { await s.close(); }
