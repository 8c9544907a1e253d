import { repositoryPage, type FileView } from '../../notes/settings/repository-pages.ts';
import { site } from '../../site.ts';

/** Address of a note in its repository, where that is known. @param file path in the notes folder */
export function inRepository(view: FileView, file: string): string | undefined {
  return site.repository && repositoryPage(site.repository, view, file);
}
