//! What is doubtful about the API as a whole: the API in, diagnostics out. Reads only.
//!
//! A rule is a file; each says what it looks for in its first lines.

use crate::diagnostic::Diagnostic;
use crate::model::api::Api;

mod examples;
mod values;

/// Checks the API, version by version.
pub fn lint(api: &Api) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = api.versions.iter().flat_map(values::check).collect();
    diagnostics.extend(api.versions.iter().flat_map(examples::check));
    diagnostics.sort();
    diagnostics
}
