import type { APIRoute, GetStaticPaths } from 'astro';
import { getArrangedNotes } from '../../arranged-notes.ts';
import { pathOf } from '../../components/lists/pages.ts';
import { TREE_FILE, treeFiles, type TreeFile } from '../../components/tree/folder-tree.ts';

/** What is in a folder, for the tree of folders: `/notes/week3/tree.json`. */
export const getStaticPaths = (async () => {
  const name = TREE_FILE.replace(/\.json$/, '');
  return treeFiles(await getArrangedNotes()).map(({ route, content }) => ({
    params: { path: [pathOf(route), name].filter(Boolean).join('/') },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: TreeFile }> = ({ props }) => Response.json(props.content);
