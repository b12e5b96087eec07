import Civics

/// Foundation has a type of this name too; in this module the word means the office's.
typealias Unit = Civics.Unit
