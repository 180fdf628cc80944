//! A side of a comparison: one version of one API, with the names that its client has.

use crate::areas::Areas;
use crate::emit::Surface;
use crate::model::api::Version;

/// One version of one API.
pub(super) struct Side<'a> {
    pub(super) version: &'a Version,
    pub(super) areas: &'a Areas,
    pub(super) surface: Surface<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn of(version: &'a Version, areas: &'a Areas) -> Self {
        Self { version, areas, surface: Surface::of(version, areas) }
    }
}
