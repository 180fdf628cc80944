//! Diagnostics: problems of the documentation, each with its page, line and column.
//!
//! Every stage returns its value with a list of diagnostics. [`Code`] is the catalogue, which `cargo xtask explain`
//! prints.

use schemars::JsonSchema;
use serde::Serialize;

mod code;
pub mod formats;
mod place;
mod remedy;
pub mod render;
mod severity;
mod slips;
mod suppressions;

pub use code::Code;
pub(crate) use place::place;
pub use remedy::Remedy;
pub use severity::Severity;
pub use suppressions::{Suppressions, SuppressionsError};

/// A problem at a place in a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Diagnostic {
    /// The page, relative to the documentation root, with `/`.
    pub page: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// The kind of the problem.
    pub code: Code,
    /// The severity, which follows from the code.
    pub severity: Severity,
    /// The details of the problem.
    pub message: String,
    /// The text on the line that the diagnostic is about; the column points to it.
    #[serde(skip)]
    pub(crate) subject: Option<String>,
}

impl Diagnostic {
    /// A diagnostic about a line as a whole.
    pub fn new(code: Code, page: impl Into<String>, line: u32, message: impl Into<String>) -> Self {
        let (page, message) = (page.into(), message.into());
        Self { page, line, column: 1, code, severity: code.severity(), message, subject: None }
    }

    /// Sets the text in the line that the diagnostic is about.
    #[must_use]
    pub(crate) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets the column.
    #[must_use]
    pub fn at_column(mut self, column: u32) -> Self {
        self.column = column;
        self
    }
}

/// The value of a stage with the diagnostics about its input.
#[derive(Clone, Debug, PartialEq)]
pub struct WithDiagnostics<T> {
    /// The value. A stage returns one for any input.
    pub value: T,
    /// The diagnostics in order of page, line and code.
    pub diagnostics: Vec<Diagnostic>,
}
