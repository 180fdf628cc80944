//! Measures how much of what the service publishes about itself is in the API.
//!
//! It starts from the service's documents: each type, property, member of an enum and bound operation of the metadata,
//! and each request of a list, is looked up in the resolved API. It shares no code with the stage that completes pages.

use crate::csdl::Csdl;
use crate::model::api::Version;

mod known;
mod operations;
mod report;
mod requests;
mod types;

use known::Known;
pub use report::{Cause, Figure, Miss, Report};
pub use requests::Requests;

/// Compares one version of the API with its metadata.
pub fn measure(version: &Version, csdl: &Csdl) -> Report {
    let mut report = Report::default();
    let known = Known::new(version);
    types::measure(&known, csdl, &mut report);
    operations::measure(version, csdl, &mut report);
    report
}
