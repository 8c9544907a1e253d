import type { LinkProblems } from '../../messages/problem-messages.ts';

type Host = keyof LinkProblems['image-host'];

/** Hosts whose images are gone or stop working. */
const HOSTS: readonly (readonly [RegExp, Host])[] = [
  [/^https?:\/\/media\.vlpt\.us\//i, 'velog'],
  [
    /^https?:\/\/(?:s3[.-][^/]*amazonaws\.com\/(?:secure\.notion-static\.com|prod-files-secure)|prod-files-secure\.s3[^/]*|[^/]*notion\.so\/(?:image|signed))\//i,
    'notion',
  ],
  [/^https?:\/\/[^?#]*\?[^#]*X-Amz-(?:Signature|Expires)=/i, 'signed'],
  [
    /^https?:\/\/(?:lh\d[\w-]*|docs)\.google(?:usercontent)?\.com\/(?:document|docs[a-z]?\/|[\w-]{60,})/i,
    'google',
  ],
  [/^https?:\/\/private-user-images\.githubusercontent\.com\//i, 'privateGithub'],
  [/^(?:file:|[a-z]:[\\/]|\/Users\/|\/home\/)/i, 'computer'],
  [/^https?:\/\/(?:localhost|127\.|192\.168\.|10\.)/i, 'network'],
];

/** Where an image is that can't be relied on there; undefined where nothing speaks against its host. */
export function unreliableHost(src: string): Host | undefined {
  return HOSTS.find(([pattern]) => pattern.test(src))?.[1];
}
