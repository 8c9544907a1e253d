/**
 * The site's base path with its last slash, which Astro gives with or without it, as `trailingSlash` says.
 */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
