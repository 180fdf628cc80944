//! Finds doubtful facts in the resolved API. Each rule has a file.

use crate::diagnostic::Diagnostic;
use crate::model::api::Api;

mod areas;
mod examples;
mod values;

/// Runs all rules, and returns their diagnostics.
pub fn lint(api: &Api) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = api.versions.iter().flat_map(values::check).collect();
    diagnostics.extend(api.versions.iter().flat_map(examples::check));
    diagnostics.extend(areas::check(api));
    diagnostics.sort();
    diagnostics
}
