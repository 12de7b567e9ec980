/** What the errors of the file system mean, for people. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'a file would become larger than is allowed',
  EIO: 'the device gave an error',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
  ERR_INVALID_ARG_VALUE: 'not a usable file name',
}

/** A few words for people about a failure of the file system: `ENOSPC` -> no space left on the device. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
