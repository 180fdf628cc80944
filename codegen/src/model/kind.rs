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
