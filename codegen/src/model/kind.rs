//! The kinds of operations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OperationKind {
    /// `GET` of a collection.
    List,
    /// `GET` of one thing.
    Get,
    /// `POST` to a collection.
    Create,
    /// `PATCH`.
    Update,
    /// `PUT`.
    Replace,
    /// `DELETE`.
    Delete,
    /// `POST` of an OData action.
    Action,
    /// An OData function.
    Function,
    /// The `delta` function.
    Delta,
    /// `$count`.
    Count,
    /// `POST …/$ref`.
    AddRef,
    /// `PUT …/$ref`.
    SetRef,
    /// `GET …/$ref`.
    ListRefs,
    /// `DELETE …/$ref`.
    RemoveRef,
    /// `GET` of bytes (`$value`, `content`).
    Download,
    /// `PUT` or `PATCH` of bytes.
    Upload,
}

impl OperationKind {
    /// What the operation does, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::List => "lists a collection",
            Self::Get => "reads one value",
            Self::Create => "creates an item",
            Self::Update => "updates a value",
            Self::Replace => "replaces a value",
            Self::Delete => "deletes a value",
            Self::Action => "calls an action",
            Self::Function => "calls a function",
            Self::Delta => "calls the function delta",
            Self::Count => "counts a collection",
            Self::AddRef => "adds a reference",
            Self::SetRef => "sets a reference",
            Self::ListRefs => "reads references",
            Self::RemoveRef => "removes a reference",
            Self::Download => "downloads bytes",
            Self::Upload => "uploads bytes",
        }
    }
}
