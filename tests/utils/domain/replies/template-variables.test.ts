import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../../utils/domain/replies/calendar-around.ts';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { findTemplateErrors } from '../../../../utils/domain/replies/template-errors.ts';
import { draftReply } from '../../../../utils/domain/replies/voice.ts';
import { brand, context } from './examples.ts';

const calendar = {
  keyDate: { name: { fr: 'Noël', en: 'Christmas' }, day: '2026-12-25', inDays: 34 },
  campaign: { name: 'Coffrets', link: 'https://example.com/noel', last: '2026-12-01' },
};
const ALL =
  '{{keyDate.name}} {{KEYDATE.days}} {{keydate.date}} {{campaign.name}} {{campaign.link}} {{campaign.end}}';

describe('the calendar in a template', () => {
  it('is written in the language of the reply', () => {
    expect(findTemplateErrors(ALL)).toEqual([]);
    expect(renderTemplate(ALL, context({ calendar }))).toEqual({
      text: 'Noël 34 25 décembre Coffrets https://example.com/noel 1er décembre',
      missing: [],
    });
    expect(renderTemplate(ALL, context({ calendar, language: 'en' })).text).toBe(
      'Christmas 34 December 25 Coffrets https://example.com/noel December 1',
    );
  });

  it('has a value on the day itself: no days are left', () => {
    const onTheDay = { ...calendar, keyDate: { ...calendar.keyDate, inDays: 0 } };
    const body = '{{#if keyDate.days}}J-{{keyDate.days}}{{else}}Rien{{/if}}';
    expect(renderTemplate(body, context({ calendar: onTheDay })).text).toBe('J-0');
  });

  it.each([undefined, { keyDate: null, campaign: null }])(
    'leaves nothing where it has nothing: %j',
    (none) => {
      const around = none ? context({ calendar: none }) : context();
      expect(renderTemplate(`Merci ${ALL} !`, around)).toEqual({ text: 'Merci !', missing: [] });
      expect(renderTemplate('Jusqu’au {{campaign.end|bientôt}}', around).text).toBe('Jusqu’au bientôt');
      expect(renderTemplate('{{#if campaign.name}}oui{{else}}non{{/if}}', around).text).toBe('non');
    },
  );

  it('has no link where the campaign has none', () => {
    const bare = { ...calendar, campaign: { ...calendar.campaign, link: ' ' } };
    expect(renderTemplate('{{#if not campaign.link}}sans{{/if}}', context({ calendar: bare })).text).toBe(
      'sans',
    );
  });

  it('is data: a name that looks like a template stays as it is', () => {
    const campaign = { ...calendar.campaign, name: '{{brand.name}} [[a|b]]' };
    expect(renderTemplate('{{campaign.name}}', context({ calendar: { keyDate: null, campaign } })).text).toBe(
      '{{brand.name}} [[a|b]]',
    );
  });

  it('is there in the greeting and the sign-off of the voice too', () => {
    const signed = brand({
      signOff: { fr: 'L’équipe, à {{keyDate.days}} jours de {{keyDate.name}}', en: '' },
    });
    const comment = { item: { author: null, authorUrl: null }, network: 'facebook' } as const;
    const { text, missing } = draftReply({ body: 'Merci.', language: 'fr' }, comment, signed, null, false, {
      calendar,
    });
    expect({ text, missing }).toEqual({ text: 'Merci.\nL’équipe, à 34 jours de Noël', missing: [] });
  });
});

it.each([
  ['2028-02-29', '29 février', 'February 29'],
  ['2027-01-01', '1er janvier', 'January 1'],
  ['2026-12-31', '31 décembre', 'December 31'],
])('writes %s as a sentence does, wherever the user is', (day, french, english) => {
  expect([writeDay(day, 'fr'), writeDay(day, 'en')]).toEqual([french, english]);
});
