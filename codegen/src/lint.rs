//! What is wrong with the API as a whole.
use crate::diagnostic::Diagnostic;
use crate::model::api::Api;

/// Checks the API; changes nothing.
pub fn lint(_api: &Api) -> Vec<Diagnostic> { Vec::new() }
