//! The evidence that a string is an enum.

use std::fmt;

/// The number of values that a row has to list at least. A single value is not a choice.
pub(crate) const MIN_VALUES: usize = 2;

/// The evidence that a string is an enum, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EnumEvidence {
    /// The JSON representation names the enum as the string's value.
    Representation,
    /// Examples annotate the string with the enum.
    Annotation,
    /// The row lists all members of an enum whose name fits the row's.
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
