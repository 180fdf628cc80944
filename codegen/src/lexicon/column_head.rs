//! The meanings of the heads of columns.

use super::glossary::Name;

/// What a column holds, by the word at its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ColumnHead {
    Property,
    Parameter,
    /// Names of any kind.
    Name,
    /// The members of an enum.
    Member,
    Type,
    Value,
    Required,
    Description,
}

impl ColumnHead {
    const ALL: [Self; 8] = [
        Self::Property,
        Self::Parameter,
        Self::Name,
        Self::Member,
        Self::Type,
        Self::Value,
        Self::Required,
        Self::Description,
    ];

    /// The key of the lexicon.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Property => "property",
            Self::Parameter => "parameter",
            Self::Name => "name",
            Self::Member => "member",
            Self::Type => "type",
            Self::Value => "value",
            Self::Required => "required",
            Self::Description => "description",
        }
    }
}

impl Name for ColumnHead {
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|head| head.as_str() == key)
    }
}
