/** Addresses of a repository's own pages, as GitHub and GitLab have them. */
import type { RepositorySettings } from '../settings.ts';

/** A file itself, its changes, or an editor of it. */
export type FileView = 'blob' | 'commits' | 'edit';

/** @param file path in the notes folder */
export function repositoryPage(repository: RepositorySettings, view: FileView, file: string): string {
  return pageAt(repository, view, file);
}

/**
 * Where a file is begun in the host's editor.
 * @param folder path in the notes folder
 * @param name proposed for the file, perhaps with folders; nobody's unless told
 */
export function newFilePage(repository: RepositorySettings, folder: string, name?: string): string {
  const page = pageAt(repository, 'new', folder);
  const parameter = isGitLab(repository) ? 'file_name' : 'filename';
  return name === undefined ? page : `${page}?${parameter}=${encodeURIComponent(name)}`;
}

/** GitLab's pages of a file are below `/-/`. */
function pageAt(repository: RepositorySettings, view: FileView | 'new', path: string): string {
  const { url, branch = 'main', folder = 'content' } = repository;
  const parts = [folder, path].filter(Boolean).join('/').split('/').map(encodeURIComponent);
  const own = isGitLab(repository) ? `-/${view}` : view;
  return [url.replace(/(?:\.git)?\/*$/, ''), own, branch, ...parts].filter(Boolean).join('/');
}

function isGitLab({ url }: RepositorySettings): boolean {
  return /^https?:\/\/[^/]*gitlab/i.test(url);
}
