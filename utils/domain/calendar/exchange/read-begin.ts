import { type IcsComponent, propertyOf, textOf } from './ics-component.ts';
import { readStamp } from './ics-dates.ts';
import { emptyOffer, idOfUid, type Offer, type OfferNoun, printOf } from './offer.ts';
import { ownPropertyName } from './own-properties.ts';

/** What every item of a calendar file says of itself: who it is, and when it was made and changed. */
export function beginOffer(noun: OfferNoun, key: string, component: IcsComponent): Offer {
  const written = textOf(component, 'uid').trim().slice(0, 1_000);
  const uid = written || `${printOf(contentOf(component))}@without-uid`;
  const id = textOf(component, ownPropertyName('id')).slice(0, 100) || idOfUid(uid);
  return {
    ...emptyOffer(noun, key),
    id,
    uid: idOfUid(uid) === null ? uid : null,
    fileUid: uid,
    modifiedAt: readStamp(propertyOf(component, 'last-modified')),
    madeAt: readStamp(propertyOf(component, 'created')),
  };
}

function contentOf(component: IcsComponent): string {
  const stamps = ['dtstamp', 'last-modified', 'created', 'sequence'];
  const said = component.properties.filter(({ name }) => !stamps.includes(name));
  return JSON.stringify([component.name, said]);
}
