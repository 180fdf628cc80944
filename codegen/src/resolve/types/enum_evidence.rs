//! What shows that a string is an enum.

use std::fmt;

/// The number of values that a row has to list: one value is no choice.
pub(crate) const MIN_VALUES: usize = 2;

/// What shows that the values of a string are those of an enum, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EnumEvidence {
    /// The JSON representation names the enum in the place of the string.
    Representation,
    /// Examples annotate the string with the enum.
    Annotation,
    /// The row lists all members of an enum that is named as the row is.
    Members,
}

impl fmt::Display for EnumEvidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Representation => "the JSON representation names it",
            Self::Annotation => "examples annotate it",
            Self::Members => "the row lists its members",
        })
    }
}
