//! Why a path leads nowhere in the metadata.

use crate::csdl::Lacking;

/// The kind of the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    /// The first segment is no entity set, no singleton and no unbound operation.
    Root,
    /// A single value has neither a member nor an operation of that name.
    Member,
    /// A name follows a collection, where a key should stand.
    NameAfterCollection,
    /// A key follows a single value.
    KeyAfterSingle,
    /// The operation is bound to a collection, and the path leads to an item, or the other way around.
    OtherBinding,
    /// Something follows an operation or a property that leads nowhere.
    Nothing,
}

impl Cause {
    /// The kind in words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Root => "unknown root",
            Self::Member => "unknown member",
            Self::NameAfterCollection => "unknown name after a collection",
            Self::KeyAfterSingle => "key after a single value",
            Self::OtherBinding => "operation of another binding",
            Self::Nothing => "nothing is declared there",
        }
    }
}

/// Why a path leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WalkError {
    pub(crate) cause: Cause,
    pub(crate) message: String,
    /// The first name that the metadata lacks.
    pub(crate) lacking: Option<Lacking>,
}

impl WalkError {
    pub(super) fn new(cause: Cause, message: impl Into<String>) -> Self {
        Self { cause, message: message.into(), lacking: None }
    }
}
