/** What the reading of unit clauses gives: units, their roles, and what else a clause says. */
import type { Passage } from '../../tree/passage.ts'
import type { Role } from '../../vocabulary/roles.ts'

export type { Role } from '../../vocabulary/roles.ts'

/** One unit that a list names. */
export interface UnitMention {
  /** The name's own characters in the document. */
  passage: Passage
  /** The name as it is given out: `passage.text`, with the restored prefix in front if there is one. */
  name: string
  /** The characters of an earlier name of the list that stand for this one too: 市, 市委, 青梧县. */
  restored?: Passage
  /** True for a group: 各县（市、区）政府, 市直有关单位. */
  collective: boolean
}

/** The units of one list with the part they take. */
export interface Assignment {
  role: Role
  units: UnitMention[]
}

/** What a notice says once about all its unit lists (U-60 to U-66). */
export interface Conventions {
  /** 列第一位的为牵头单位: the first unit of a list without a lead leads. */
  firstLeads?: true
  /** 市教育局（牵头，下同）、市财政局: the first of several units leads; one alone has the part that is said of it. */
  firstOfSeveralLeads?: true
  /** 分别负责为各部门分别牵头: all units of a list that 分别负责 follows lead. */
  separateLeads?: true
  /** 其余为配合单位: the units after the lead support; without it they are responsible. */
  restSupports?: true
  /** 第一个逗号前为牵头单位: the units before the first such mark lead; all of them if there is none. */
  leadEndsAt?: 'comma' | 'semicolon'
  /** 以下任务均需各镇街落实: these have their part in every following task. */
  standing?: Assignment
  /** 无牵头单位的，责任单位即为牵头单位. */
  noLeadMeansResponsible?: true
}

/** What a unit clause, the value of a label or a unit cell says. */
export interface ClauseReading {
  /** In document order; lists without units are left out. */
  assignments: Assignment[]
  /** Time phrases in the clause, to be read by the deadline grammar. */
  limits: Passage[]
  /** Values of 考核标准： and the like. */
  criteria: Passage[]
  /** Values of 责任领导： and the like, and persons in brackets: no units. */
  persons: Passage[]
  /** 下同, 列第一位的为牵头单位, references, states. */
  remarks: Passage[]
  /** Conventions that this clause states; they hold for the clause itself too. */
  conventions?: Conventions
}

/** A reading that says nothing yet. */
export function emptyReading(): ClauseReading {
  return { assignments: [], limits: [], criteria: [], persons: [], remarks: [] }
}

/** A unit clause in a paragraph. */
export interface FoundClause {
  /** Range in the paragraph, brackets, labels and a stray mark behind included. */
  start: number
  end: number
  /** `（…）`; `牵头单位：…`; `由A牵头，B配合，…` or `县公安局：负责…` at the head of an item;
   * `由A负责。` at its end; the time in the heading of a stage; a heading that is a list of units; the units of a line in a list of duties. */
  form: 'bracket' | 'label' | 'opening' | 'closing' | 'stage' | 'heading' | 'duty'
  /** The first label's characters, colon included. */
  label?: Passage
  reading: ClauseReading
}

/** One name of a list before prefixes are restored. */
export interface ListedUnit {
  passage: Passage
  /** The strongest mark between this name and the one before: '。' ';' ',' '、' or ''. */
  mark: string
  /** ★ or the like stands at the name. */
  starred: boolean
  /** A role in brackets after the name: 市教育局（牵头）. */
  role?: Role
  /** Persons in brackets or behind the name. */
  persons: Passage[]
  /** Remarks in brackets behind the name: 排名不分先后, 长期. */
  notes: Passage[]
}

/** A piece of a list: offsets in it, and the strongest mark before it. */
export interface Piece {
  from: number
  to: number
  mark: string
}
