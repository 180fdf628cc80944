//! The error of a document of the service that cannot be read.

use std::fmt;

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    /// The 1-based line.
    pub line: u32,
    /// What is wrong in it.
    pub message: String,
}

impl DocumentError {
    /// The error of a JSON document. The message does not repeat the line.
    pub(super) fn of_json(error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        Self { line: u32::try_from(error.line()).unwrap_or(u32::MAX).max(1), message }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for DocumentError {}
