//! The error of metadata that cannot be read.

use std::fmt;

/// Why metadata could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsdlError {
    /// The 1-based line.
    pub line: u32,
    /// What is wrong in it.
    pub message: String,
}

impl CsdlError {
    pub(super) fn new(line: u32, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

impl fmt::Display for CsdlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for CsdlError {}
