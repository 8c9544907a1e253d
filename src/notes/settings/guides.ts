/** Whether a note or folder is in one of those that explain the site and are none of the group's. @param guides `SiteSettings.guides` */
export function isGuide(path: string, guides: readonly string[] = []): boolean {
  return guides.some((folder) => `${path}/`.startsWith(`${folder}/`));
}
