//! Diagnostics: what is wrong on which line, and what to do about it.
//!
//! Every stage returns its value with a list of these; nothing in this crate prints. [`Code`] is the catalogue, one
//! line each, and `cargo xtask explain` prints it.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

mod code;
mod place;
pub mod render;

pub use code::Code;
pub(crate) use place::place;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Facts are lost: the page, the line or the row could not be used.
    Error,
    /// A fact is doubtful.
    Warning,
    /// The page had a slip that was mended for certain.
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

/// Something to say about a place in a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Diagnostic {
    /// The page, relative to the documentation root, with `/`.
    pub page: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// What kind of thing it is.
    pub code: Code,
    /// How bad it is; decided by the code.
    pub severity: Severity,
    /// What is wrong, and what to do about it.
    pub message: String,
    /// What in the line it is about, as the line spells it: there the column is.
    #[serde(skip)]
    pub(crate) subject: Option<String>,
}

impl Diagnostic {
    /// A diagnostic about a line as a whole.
    pub fn new(code: Code, page: impl Into<String>, line: u32, message: impl Into<String>) -> Self {
        let (page, message) = (page.into(), message.into());
        Self { page, line, column: 1, code, severity: code.severity(), message, subject: None }
    }

    /// The same, about something in that line.
    #[must_use]
    pub(crate) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The same, at a column of that line.
    #[must_use]
    pub fn at_column(mut self, column: u32) -> Self {
        self.column = column;
        self
    }
}

/// A stage's value with what it has to say about its input.
#[derive(Clone, Debug, PartialEq)]
pub struct WithDiagnostics<T> {
    /// The value; there always is one.
    pub value: T,
    /// In order of page, line and code.
    pub diagnostics: Vec<Diagnostic>,
}
