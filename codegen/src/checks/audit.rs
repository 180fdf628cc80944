//! Compares the API with the service's own metadata, a CSDL document.
//!
//! [`requests`] and [`declarations`] compare operations and types, and [`report`] collects figures and findings.

use crate::diagnostic::Diagnostic;
use crate::model::api::Api;

mod declarations;
pub(super) mod path;
mod report;
mod requests;
mod types;

pub use crate::csdl::{Csdl, CsdlError};
pub use report::{Figure, Finding, FindingKind, Report};

/// Compares one version of the API with metadata of the same date. `diagnostics` are those of the API's pages. Returns
/// `None` if the API does not have the version.
pub fn audit(api: &Api, diagnostics: &[Diagnostic], csdl: &Csdl, version: &str) -> Option<Report> {
    let version = api.versions.iter().find(|known| known.name == version)?;
    let flagged = requests::Flagged::new(diagnostics);
    let mut report = Report::default();
    for operation in &version.operations {
        requests::compare(operation, csdl, &flagged, &mut report);
    }
    for resource in &version.resources {
        declarations::compare_resource(resource, csdl, &mut report);
    }
    for documented in &version.enums {
        declarations::compare_enum(documented, csdl, &mut report);
    }
    report.findings.sort();
    report.findings.dedup();
    Some(report)
}
