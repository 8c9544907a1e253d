/** Hosts whose images are gone or stop working, with what is known of them. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/media\.vlpt\.us\//i, "velog's old image host media.vlpt.us is switched off"],
  [
    /^https?:\/\/(?:s3[.-][^/]*amazonaws\.com\/(?:secure\.notion-static\.com|prod-files-secure)|prod-files-secure\.s3[^/]*|[^/]*notion\.so\/(?:image|signed))\//i,
    'Images in Notion can only be seen for an hour after they were copied',
  ],
  [
    /^https?:\/\/[^?#]*\?[^#]*X-Amz-(?:Signature|Expires)=/i,
    'The address of the image is signed and expires',
  ],
  [
    /^https?:\/\/(?:lh\d[\w-]*|docs)\.google(?:usercontent)?\.com\/(?:document|docs[a-z]?\/|[\w-]{60,})/i,
    'Images in Google documents stop loading after a while',
  ],
  [
    /^https?:\/\/private-user-images\.githubusercontent\.com\//i,
    'Images of private repositories need a key that expires after minutes',
  ],
  [/^(?:file:|[a-z]:[\\/]|\/Users\/|\/home\/)/i, "The image is on its writer's own computer"],
  [
    /^https?:\/\/(?:localhost|127\.|192\.168\.|10\.)/i,
    "The image is on its writer's own computer or network",
  ],
];

/** Why an image can't be relied on where it is; undefined where nothing speaks against its host. */
export function hostProblem(src: string): string | undefined {
  return HOSTS.find(([pattern]) => pattern.test(src))?.[1];
}
