//! A request with all that the parts of its explanation need.

use super::documentation::Documentation;
use super::lines::SectionLines;
use crate::model::api::{Node, NodeMethod, Operation, RequestLine, Route, Version};
use crate::model::page::Page;
use crate::resolve::Reasons;

/// A request with all that is known about it.
pub(super) struct Asked<'a> {
    pub(super) documentation: &'a Documentation<'a>,
    pub(super) version: &'a Version,
    pub(super) route: &'a Route,
    pub(super) reasons: Reasons,
    /// The node and the method that sends it.
    pub(super) method: Option<(&'a Node, &'a NodeMethod)>,
    /// The operation of the leading page.
    pub(super) operation: Option<&'a Operation>,
    /// The leading page as it is parsed.
    pub(super) page: Option<Page>,
    /// Where the sections of the leading page begin.
    pub(super) lines: SectionLines,
}

impl Asked<'_> {
    /// The request lines that document the address, with their operations.
    pub(super) fn documented(&self) -> Vec<(&Operation, &RequestLine)> {
        let find = |(operation, line): &(u32, u32)| {
            let operation = self.version.operations.get(*operation as usize)?;
            Some((operation, operation.requests.get(*line as usize)?))
        };
        self.route.documented.iter().filter_map(find).collect()
    }
}
