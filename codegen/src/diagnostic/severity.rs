//! The severity of a diagnostic.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Facts are lost, because a page, a line or a row could not be used.
    Error,
    /// A fact is doubtful.
    Warning,
    /// The page has a mistake that could be corrected without doubt.
    Info,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        })
    }
}
