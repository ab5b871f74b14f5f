import { mountLexical } from './editors/lexical.ts';
import { mountTiptap } from './editors/tiptap.ts';

/** A site that Passerelle knows nothing of: a comment, and editors of several kinds, some in open shadow roots. */
document.body.innerHTML = `
  <h1>Forum</h1>
  <p id="comment">Bonjour, ma commande n’est toujours pas arrivée, c’est inadmissible !</p>
  <textarea id="field" aria-label="Reply"></textarea>
  <div id="lexical"></div>
  <div id="shadow-field"></div>
  <div id="shadow-tiptap"></div>
  <input id="password" type="password">`;

function rootOf(id: string): ShadowRoot {
  const host = document.getElementById(id);
  if (!host) throw new Error(`no ${id}`);
  return host.attachShadow({ mode: 'open' });
}

const lexical = document.getElementById('lexical');
if (lexical) mountLexical(lexical);
rootOf('shadow-field').append(document.createElement('textarea'));
const holder = document.createElement('div');
rootOf('shadow-tiptap').append(holder);
mountTiptap(holder);
