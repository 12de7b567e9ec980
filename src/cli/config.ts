/** The configuration of a file: `worknotice.config.yaml` in its folder or the nearest one above. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Config, NO_CONFIG, readConfig } from '../lint/config.ts'
import { type Ignores, ignoresOf } from '../lint/suppress.ts'
import { printable } from './io.ts'

export const CONFIG_NAMES = ['worknotice.config.yaml', 'worknotice.config.yml'] as const

/** A configuration with the folder that its paths are relative to. */
export interface PlacedConfig extends Config {
  folder: string
  ignores: Ignores
}

/** Finds and reads configurations, each once. */
export class Configs {
  private readonly byFolder = new Map<string, PlacedConfig>()
  private readonly fixed: PlacedConfig | null

  /** @param path the file that `--config` names: it holds for all files */
  constructor(path: string | undefined) {
    this.fixed = path === undefined ? null : load(path)
  }

  /** @throws UserError where the configuration is at fault */
  for(path: string): PlacedConfig {
    return this.fixed ?? this.at(path === '-' ? process.cwd() : dirname(resolve(path)))
  }

  private at(folder: string): PlacedConfig {
    const known = this.byFolder.get(folder)
    if (known) return known
    const name = CONFIG_NAMES.map((each) => join(folder, each)).find((each) => existsSync(each))
    const above = dirname(folder)
    const config = name ? load(name) : above === folder ? placed(NO_CONFIG, process.cwd()) : this.at(above)
    this.byFolder.set(folder, config)
    return config
  }
}

function load(path: string): PlacedConfig {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(`${printable(path)}: ${reason(error)}`)
  }
  return placed(readConfig(text, printable(relative('', path) || path)), dirname(resolve(path)))
}

function placed(config: Config, folder: string): PlacedConfig {
  return { ...config, folder, ignores: ignoresOf(config.ignore) }
}

/** `path` relative to `folder`, with `/`, as globs and baselines have it. */
export function relativeTo(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/')
}
