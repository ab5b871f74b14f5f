import type { Lexicon } from './lexicon.ts';

/** What is written alike in French, English and many other languages: emoji, emoticons, and words that travel. */
export const SHARED: Lexicon = {
  sentiment: {
    '3': '😍 🥰 😻 ❤ ❤‍🔥 💖 💕 💗 💘 💝 💞 💓 🤩 🏆 <3 love amazing excellent',
    '2.5':
      '😘 💛 💚 💙 💜 🧡 🤎 🖤 🤍 🩷 ♥ 💯 🎉 🥳 👏 🙌 🫶 😊 ☺ 💐 fantastic awesome perfect topissime wow waouh',
    '2': '🔥 👍 😁 😃 😀 😄 😇 🤗 😋 🤤 👌 ✨ 🌟 ⭐ 💪 🥂 🎊 ⚡ 🌹 🌸 🌈 🥇 🍾 😎 cool super top best nice good magic magique bravissimo yummy miam formidable',
    '1.5': ':) =) :D =D 🙂 ☀ 🌞 🫡 🙏 😌 🤝 💃 🕺 🌺 🌻 🎁 ✅ fun happy',
    '1': '😉 ;) ^ 😜 😝 🤭 👀 🤞 ✌ 🍀 🚀 xd xdd 😏',
    '0.4': '😂 🤣 😆 😅 lol 😹',
    '-1': '😐 😑 😕 🙁 😬 🥱 😴 🫤 :| :/ :\\ 🤷 🤨 💀 🫠 ⚠ 🚫 fake bug* buggy fail spam',
    '-1.5':
      "😭 😢 😥 😓 😞 😔 😟 ☹ 🥺 😣 😖 😩 😫 :( :'( 💔 😱 😨 🚮 ❌ horrible* pollution crise* crisis terroris* virus",
    '-2': '🙄 😒 😤 🤦 👎 😠 🤡 🗑 😾 toxique* toxic corruption catastroph*',
    '-2.5': '😡 🤬 🤮 🤢 💩 🖕 👿 😷',
  },
  degree: { '1.3': 'ultra mega hyper' },
  expletive: { '0.2': '🖕 wtf', '0.3': '🤬' },
  slight: { '0.3': '🤡' },
  spam: {
    '0.5':
      'whatsapp telegram bitcoin* crypto* forex nft onlyfans 👇 💰 💵 🤑 casino promo* followers airdrop usdt btc cash* lien_en_bio link_in_bio',
  },
  partnership: {
    '1': 'sponsoring sponsor ugc placement_de_produit media_kit collab collabs',
    '0.5': 'influenc*',
  },
};
