import { BRAND } from './conversation.ts';

/** The ids of the posts that the site shows. */
export const POST_IDS = {
  facebook: 'pfbid0CoffretsDeNoel',
  instagram: 'DCoffretsNoel',
  linkedinClassic: 'urn:li:activity:7397900000000000001',
  linkedinSdui: 'urn:li:activity:7397900000000000002',
};

/** Where the site's pages are: at the networks' own addresses. */
export const ADDRESSES = {
  facebook: `https://www.facebook.com/${BRAND.handle}/posts/${POST_IDS.facebook}`,
  instagram: `https://www.instagram.com/p/${POST_IDS.instagram}/`,
  linkedinClassic: `https://www.linkedin.com/feed/update/${POST_IDS.linkedinClassic}/`,
  linkedinSdui: `https://www.linkedin.com/feed/update/${POST_IDS.linkedinSdui}/`,
  /** A page of Facebook that never rests. */
  churn: 'https://www.facebook.com/churn.exemple/posts/1',
  /** A page of a network on which nothing looks like a thread. */
  unknown: 'https://www.facebook.com/unknown-layout',
  /** A site of no network. */
  forum: 'https://forum.example.org/thread/1',
};
