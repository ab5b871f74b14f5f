import type { StarterTexts } from './situations.ts';

export const CORE_EN: StarterTexts<'core'> = {
  hours: {
    title: 'Opening hours',
    folder: 'Questions',
    body: '{Thanks for asking|Good question, thanks}! Our current opening hours, public holidays included, are here: {{link?|on our page, under Information}}. If you have a particular day in mind, tell us which one: we’ll check and answer you here.',
    keywords: 'hours, open, opening, close, closed, closing, what time, sunday, bank holiday',
  },
  price: {
    title: 'Price',
    folder: 'Questions',
    body: '{Thanks for your interest|Thanks for your question}! The price depends on what you choose: tell us {which product or option you have in mind|what caught your eye}, here or in a private message, and we’ll give you the exact figure.',
    keywords: 'price, pricing, how much, cost, expensive, fee, rates, free, charge for',
  },
  where: {
    title: 'Address and directions',
    folder: 'Questions',
    body: '{With pleasure|Thanks for asking}! You’ll find our address and a map here: {{link?|on our page, under Information}}. Tell us where you are coming from and how, and we’ll point you to {the easiest way|the simplest route}.',
    keywords:
      'address, where are you, where is, find you, located, location, which city, parking, directions',
  },
  availability: {
    title: 'Availability and delivery',
    folder: 'Questions',
    body: 'Thanks for your interest! Availability changes quickly: tell us {which item you are looking for|what you are looking for}, and whether you would like it delivered or to collect it. We’ll check stock and timing and answer you here.',
    keywords: 'available, in stock, sold out, restock, deliver, delivery, ship, shipping, size',
  },
  'to-check': {
    title: 'Question to check',
    folder: 'Questions',
    body: 'Good question, and we would rather not guess. {We’re checking with the team and will come back here with an answer you can rely on|Let us ask the right person, and we’ll come back here with a proper answer}.',
    keywords: '',
  },
  unclear: {
    title: 'Message to clear up',
    folder: 'Questions',
    body: '{Thanks for your message|Thanks for writing to us}! We want to be sure that we understand you properly: could you tell us a little more, with an example or a photo if you have one? Our answer will be all the better for it.',
    keywords: 'don’t understand, not clear, unclear, what do you mean, confused, confusing, makes no sense',
  },
  'to-private': {
    title: 'Carry on in private',
    folder: 'Customer care',
    body: 'To look closely at your situation, we need a few details that are nobody else’s business. Please send us a private message: {someone from the team will answer you there|the team reads every one of them}, and nothing personal stays on show here.',
    keywords: 'my file, my account, my case, my situation, my contract, my request, in private, dm me, pm me',
  },
  offer: {
    title: 'Offer or campaign that runs',
    folder: 'Questions',
    body: '{Glad it tempts you|Here is what we can say}! {{#if campaign.name}}“{{campaign.name}}” runs up to and including {{campaign.end}}{{#if campaign.link}}, and it is all explained there: {{campaign.link}}{{/if}}.{{else}}How long it lasts and its conditions are in the announcement itself, which is kept current.{{/if}} Anything unclear? Ask right here.',
    keywords:
      'current offer, promo, promotion, promo code, discount code, until when, when does it end, still valid, valid until, terms of the offer',
  },
  'late-order': {
    title: 'Late order',
    folder: 'Customer care/Delivery',
    body: 'Waiting like this is frustrating, and we are {sorry|truly sorry}. So that we can find your order, please send us its number in a private message (not here, to keep it private). We’ll look into it straight away and tell you what happens next.',
    keywords:
      'order, parcel, package, late, delayed, delivery, still waiting, never arrived, hasn’t arrived, tracking',
  },
  refund: {
    title: 'Refund request',
    folder: 'Customer care',
    body: 'We are sorry it has come to this. We’ll look at your case carefully: please send us the order number in a private message, with a few words on what went wrong (nothing personal here, please). We’ll tell you plainly what we can do, and when.',
    keywords: 'refund, refunded, money back, reimburse, return, exchange, charged twice, cancel',
  },
  'late-reply': {
    title: 'Sorry for our late answer',
    folder: 'Customer care',
    body: '{We are sorry for this silence|Sorry for going quiet on you}: your message deserved an answer sooner. {We are picking it up now|We are on it now}. If you also wrote to us somewhere else, just tell us where, and we’ll bring everything together in one place.',
    keywords:
      'no reply, no answer, no response, never replied, never answered, nobody answers, not answering, ignored, ignoring',
  },
  'complaint-fault': {
    title: 'Complaint, we are at fault',
    folder: 'Complaints',
    body: 'You are right, and we are sorry: you had every reason to expect better from us. To put this right we need to understand it. Could you tell us what happened in a private message? {One person from the team will follow it through with you|The same person will see it through with you}.',
    keywords: 'disappointed, unacceptable, mistake, broken, damaged, cold, dirty, rude, queue',
  },
  'complaint-no-fault': {
    title: 'Complaint, we are not at fault',
    folder: 'Complaints',
    body: 'Thank you for being frank with us; we understand your disappointment. There is a reason behind this choice, and we would rather explain it than leave you wondering: ask us anything here or in a private message. {And if there is something we can do better, we want to know|And your view counts for what comes next}.',
    keywords: 'shame, pity, too expensive, used to be, discontinued, changed',
  },
  criticism: {
    title: 'Constructive criticism',
    folder: 'Complaints',
    body: '{Thank you for such precise feedback|Thank you for taking the time to spell this out}: it is exactly what helps us improve. We are passing it on to the team, with your example. {If there is anything else you would change, we read everything|If something else bothers you, tell us: we read everything}.',
    keywords:
      'improve, improvement, would be better, could be better, would be nice, only downside, one thing, small remark, feedback',
  },
  resolved: {
    title: 'Solved, sorry for the wait',
    folder: 'Complaints',
    body: 'It is solved, and we owe you an apology: it took longer than it should have. {Thank you for your patience|Thank you for bearing with us}. If something is still wrong on your side, tell us here or in a private message.',
    keywords: 'still down, finally fixed, for days, for a week, works again, is back, back up',
  },
  thanks: {
    title: 'Thanks for a kind word',
    folder: 'Community',
    body: '{Thank you so much|Many thanks} for these kind words! We’ll pass them on to the whole team; they mean a lot. {We look forward to seeing you again soon|See you very soon}.',
    keywords: '',
  },
  praise: {
    title: 'Praise for someone of the team',
    folder: 'Community',
    body: '{What a lovely message|A message like this makes our day}! We’ll show it to the person you mean: {it is sure to brighten a day|we can already picture the smile}. Thank you for taking the time to write it; it means a lot to the whole team.',
    keywords:
      'staff, assistant, advisor, waiter, waitress, volunteer, helpful, professional, friendly, welcoming',
  },
  loyal: {
    title: 'Thanks to someone loyal',
    folder: 'Community',
    body: '{That kind of loyalty is touching|What wonderful loyalty}! Thank you for being here {all this time|almost from the start}: it is partly thanks to you that the story goes on. What is your favourite memory with us?',
    keywords:
      'for years, since the beginning, loyal, regular, customer since, been coming, all these years, long time',
  },
  emoji: {
    title: 'Happy emoji',
    folder: 'Community',
    body: '{Thank you, that made us smile|Thank you, that brightened our day}! 😊 See you soon.',
    keywords: '',
  },
  newcomer: {
    title: 'Welcome to a newcomer',
    folder: 'Community',
    body: 'Welcome{ aboard|}! Here we share our news and what goes on behind the scenes, and we answer questions. Tell us: how did you find us?',
    keywords: 'new here, just found, just discovered, just joined, first time',
  },
  hello: {
    title: 'A simple hello',
    folder: 'Community',
    body: '{{#if time = evening, night}}Good evening{{else}}Hello{{/if}}, and thank you for dropping by{{#if firstContact}}, and welcome here{{/if}}! {If a question comes up, we are here|A question, a wish? We read every message}.',
    keywords: '',
  },
  congratulations: {
    title: 'Congratulations',
    folder: 'Community',
    body: '{Congratulations|Well done, and congratulations}! {Thank you for sharing this good news with us|What lovely news, thank you for sharing it here}: the whole team is happy for you.',
    keywords: 'graduated, passed my, exam, newborn, wedding, married, we won, birthday, proud, i made it',
  },
  season: {
    title: 'Season’s greetings',
    folder: 'Community',
    body: '{Thank you for these kind wishes|How thoughtful, thank you}! {{#if keyDate}}A lovely day to you too{{else}}Our very best wishes to you too{{/if}}, {and to everyone dear to you|in good company and good spirits}. Warm greetings from the whole team.',
    keywords:
      'happy new year, merry christmas, happy holidays, best wishes, season’s greetings, happy easter',
  },
  suggestion: {
    title: 'Thanks for an idea',
    folder: 'Community',
    body: '{That idea deserves a proper look|Now that is a good idea}, thank you! We can’t say yet whether it will see the light of day, but it is going straight to the people who decide. {What do others here think?|How exactly do you picture it?}',
    keywords: 'idea, suggestion, suggest, why not, please add, you should, bring back, how about, what about',
  },
  photo: {
    title: 'Photo shared by someone',
    folder: 'Community',
    body: '{What a great photo|Such a lovely photo}, thank you for sharing it! We would love to show it on our page, with your name: would you be happy with that? Tell us here or in a private message; without your agreement we won’t use it.',
    keywords: 'photo, picture, pic, my photo, here is mine, selfie, snapshot',
  },
  joke: {
    title: 'Answer to a joke',
    folder: 'Community/Humour',
    body: '{All right, you got us laughing|Joke approved by the whole team}! 😄 {We are still looking for a comeback; until then, the point is yours|The person at this keyboard admits defeat}.',
    keywords: 'lol, haha, lmao, rofl, joke, hilarious, joking',
  },
  job: {
    title: 'Jobs and internships',
    folder: 'Requests/Jobs',
    body: 'Thank you for thinking of working with us! Send us a private message with the job or internship you are looking for, and when: we’ll tell you whether a position is open and where to apply. There is no need to post your CV or contact details here.',
    keywords: 'job, hiring, vacancy, vacancies, career, internship, intern, apply, cv, resume, recruit',
  },
  partnership: {
    title: 'Partnership, influencers',
    folder: 'Requests',
    body: 'Thank you for thinking of us! To talk about working together, send us a private message with a few words on your project, your audience and the timing you have in mind. The person in charge will answer you, {whether it is a yes or a no|one way or the other}.',
    keywords: 'partnership, partner, collaboration, collab, influencer, sponsor, ambassador, creator',
  },
  'wrong-page': {
    title: 'This is not the right page',
    folder: 'Moderation',
    body: 'Thank you for your message! {It seems to be meant for somebody else|We think it is about another page}: this is the page of {{brand.name}}. Please look for the official page of the service you need, {they will help you better than we can|the team there will have the answer}; and for anything that concerns us, we are here.',
    keywords: 'wrong page, wrong account, is this the, nothing to do with you, right page, different company',
  },
  'off-topic': {
    title: 'Off topic',
    folder: 'Moderation',
    body: '{Thank you for your comment|Thank you for reading us}! Here we would like the conversation to stay with the subject of the post, so that everyone can follow. {For anything else, send us a private message, we read them all|Your remark has its place in a private message: we read them all}.',
    keywords: 'off topic, unrelated, politics, politicians, government, election, conspiracy, president',
  },
  'private-data': {
    title: 'Personal data in public',
    folder: 'Moderation',
    body: 'A word to protect you: your comment shows personal details that everyone can read. We suggest that you {delete|remove} it and send them to us in a private message instead. We can also hide it for you if you prefer.',
    keywords:
      'my number, my address, my email, my phone, reach me at, call me on, here is my, call me at, gmail',
  },
  rumour: {
    title: 'Rumour: back to the facts',
    folder: 'Moderation',
    body: '{This story is going round, and we understand that it worries people|Thank you for asking openly}. What we know and can verify is here: {{link?|on our page, in the latest posts}}. If you still have a doubt, ask us: we answer with facts, and we also say what we do not know.',
    keywords: 'rumour, rumor, i heard, i read that, is it true, someone told me, apparently, fake',
  },
  spam: {
    title: 'Promotional message',
    folder: 'Moderation',
    body: 'We keep this space for conversations with our community. Adverts and links that have nothing to do with the post don’t belong here and may be hidden, as our community charter says. Thank you for understanding.',
    keywords: '',
  },
  insult: {
    title: 'Insult: stay calm',
    folder: 'Moderation',
    body: 'We hear that you are angry, and we want to understand why. All we ask is that everyone here stays respectful, as our community charter says. If something went wrong with us, tell us about it in a private message: a person from the team will read it and answer you.',
    keywords: '',
  },
  threat: {
    title: 'Threat: set a limit',
    folder: 'Moderation',
    body: 'We take your message seriously. Words that aim at anyone’s safety have no place here, and we have to report them. If a disagreement with us is behind this anger, we are ready to talk about it {calmly, in a private message|in a private message, calmly}.',
    keywords: '',
  },
  crisis: {
    title: 'Incident under way',
    folder: 'Crisis',
    body: 'We know that an incident is under way, and we are sorry for what it means for you. The whole team is working on it. What we can confirm is published here as we go: {{link?|on our page}}. If this leaves you in difficulty, please send us a private message.',
    keywords: '',
  },
};
