import type { StarterTexts } from './situations.ts';

export const SHOP_EN: StarterTexts<'shop'> = {
  'shop-click-and-collect': {
    title: 'Collecting in store',
    folder: 'Questions/Orders',
    body: '{Yes, you can collect in store|That is possible}, and here is how it works: {{link?|on our website, at the basket}}. Please wait for the message that says everything is ready before coming; {we keep orders aside|your order will be waiting behind the counter}.',
    keywords: 'collect, click and collect, pick up, pickup, in store, collection, come and get it, store',
  },
  'shop-shipping-cost': {
    title: 'Shipping costs and countries',
    folder: 'Questions/Delivery',
    body: 'Thanks for asking! Costs depend on weight and destination: the details are here, {{link?|on our website, under Delivery}}. Do you have a particular country or service in mind? Tell us and {we’ll check|we’ll have a look}.',
    keywords:
      'shipping cost, postage, free delivery, free shipping, deliver to, ship to, abroad, international, customs, overseas',
  },
  'shop-returns': {
    title: 'How returns and exchanges work',
    folder: 'Questions/Orders',
    body: 'A size or a colour that isn’t right, it happens! The steps and time limits for returns are here: {{link?|on our website, under Returns}}. If you get stuck anywhere, send us a private message, {we’ll guide you|we’ll look at it together}.',
    keywords:
      'return, returns, exchange, send back, send it back, return label, swap, doesn’t fit, too small, too big',
  },
  'shop-size': {
    title: 'Choosing a size',
    folder: 'Questions/Products',
    body: '{A good thing to ask first|Good thinking to ask}! The size guide is here: {{link?|on the product’s page}}. Tell us which model you like and what you usually wear: we’ll tell you whether it runs {small or large|tight or loose}.',
    keywords: 'size, sizing, fit, true to size, run small, run large, measurements, dimensions, size guide',
  },
  'shop-damaged': {
    title: 'Item arrived damaged, our apologies',
    folder: 'Complaints',
    body: 'Opening a parcel to find something damaged is maddening: we are truly sorry. Please send us in a private message a photo of the item and of the packaging, with the order number. {We’ll look for a fair solution with you|We’ll see with you what is possible}, without arguing over who did what.',
    keywords: 'damaged, broken, smashed, faulty, defective, scratched, torn, in pieces, cracked, ripped',
  },
  'shop-wrong-item': {
    title: 'Wrong item, our apologies',
    folder: 'Complaints',
    body: 'This is not what you ordered, and the mistake is ours: we are sorry. Please send us in a private message a photo of what came and the order number. {We’ll go through stock and next steps with you|We’ll take the order up again with you}, return included.',
    keywords:
      'wrong item, wrong size, wrong colour, wrong color, wrong one, not what i ordered, missing, incomplete, instead of, wrong order',
  },
  'shop-restock': {
    title: 'Back in stock?',
    folder: 'Questions/Products',
    body: '{You are not the only one watching for it|This model is in great demand}! We don’t want to name a date without being sure: tell us the model and size, and we’ll ask the buying team. You can switch on the stock alert here: {{link?|on the product’s page}}.',
    keywords:
      'restock, restocking, back in stock, sold out, out of stock, coming back, available again, more in',
  },
  'shop-payment': {
    title: 'Ways to pay',
    folder: 'Questions/Orders',
    body: 'Thanks for asking! The ways to pay, online and in store, are listed here: {{link?|on our website, under Payment}}. If a payment won’t go through, send us a private message, {but never send a card number|without any card number, ever}.',
    keywords: 'payment, pay, paypal, instalments, installments, card, cash, klarna, apple pay, cheque',
  },
  'shop-promo-code': {
    title: 'Promo code that fails',
    folder: 'Customer care',
    body: 'A code that fails at the very last step is frustrating, sorry! {Some codes have a date or a minimum amount|A code may depend on a date or an amount}: the conditions are here, {{link?|in the message that came with it}}. If it ought to work, send us a screenshot in a private message and we’ll check.',
    keywords: 'promo code, code, promo, discount, voucher, coupon, sale, doesn’t apply, black friday, offer',
  },
  'shop-origin': {
    title: 'Where and how it is made',
    folder: 'Questions/Products',
    body: '{We like this question|Thank you for taking an interest}! Origin and materials of every item are given here: {{link?|on the product’s page}}. Tell us which one interests you: if something is missing, we’ll ask the workshop rather than guess.',
    keywords:
      'made in, made, where is it made, origin, material, fabric, cotton, organic, china, manufactured, sourced',
  },
  'shop-repair': {
    title: 'Warranty and repairs',
    folder: 'Customer care',
    body: 'We are sorry that it did not last as it should have. Please send us in a private message a photo, the model and the month you bought it: {we’ll see what the warranty covers|we’ll check the warranty} and what can be mended, and give you a clear answer.',
    keywords:
      'warranty, guarantee, repair, mend, spare part, broke after, worn out, fell apart, stopped working',
  },
  'shop-gift': {
    title: 'Gift ideas',
    folder: 'Questions/Products',
    body: '{Looking for a gift together is our favourite game|A gift mission, perfect}! Tell us who it is for, the occasion and roughly your budget: we’ll suggest {two or three ideas|a few ideas}. Gift cards and wrapping are here: {{link?|on our website, under Gifts}}.',
    keywords:
      'gift, present, gift card, gift wrap, wrapping, mother’s day, christmas, birthday present, idea for',
  },
  'shop-love-it': {
    title: 'Somebody loves an item',
    folder: 'Community',
    body: '{Thank you, the team is blushing|Thank you, what a pleasure to read}! Knowing that something is loved this much makes us want to carry on. {Tell us how you wear or use it|We would love to see a photo of it at your place}, we are curious.',
    keywords:
      'love it, love this, gorgeous, beautiful, stunning, obsessed, need this, just arrived, perfect, great quality',
  },
};
