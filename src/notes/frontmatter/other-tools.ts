/** Fields that other tools read, in lower case: of Jekyll, Hugo, Obsidian, Docusaurus, VitePress, Starlight, Notion and their like. */
const FIELDS = new Set(
  `alias author authors banner canonical canonical_url canonicalurl categories category class comments contributors cover
  coverimage created created_at createdat creator cssclass cssclasses custom_edit_url date_created date_modified date_updated
  displayed_sidebar editlink excerpt excerpt_separator expirydate featured footer hero head header hide_table_of_contents
  hide_title icon id image images isbn keywords kanban-plugin lang language last_modified_at last_update lastmod lastupdated
  layout license linktitle locale math mathjax menu mermaid modified modified_at name nav_order navbar next notoc outline
  pagefind pagination_label pagination_next pagination_prev parent permalink pin position prev public publish publishdate
  published redirect_from redirect_to render_with_liquid resources robots search section sections series show
  sidebar sidebar_class_name sidebar_label sidebar_position sitemap slug source sourceurl status subtitle summary tableofcontents
  tag template theme thumbnail toc type unlisted updated updated_at updatedat url uuid version weight`.split(
    /\s+/,
  ),
);

/** Whether a field may stand there for another tool. */
export function isOfOtherTool(name: string): boolean {
  return FIELDS.has(name.toLowerCase());
}
