//! A version of the client whose methods and types are compared with examples.

use super::types::Types;
use crate::areas::Areas;
use crate::emit::call::Calls;
use crate::model::api::{Method, Reply, Version};
use crate::model::path::Part;

/// A version of the client.
pub(super) struct Client<'a> {
    pub(super) version: &'a Version,
    pub(super) calls: Calls<'a>,
    pub(super) types: Types<'a>,
}

impl<'a> Client<'a> {
    pub(super) fn new(version: &'a Version, areas: &'a Areas) -> Self {
        Self { version, calls: Calls::new(version, areas), types: Types::new(version) }
    }

    /// The reply of the method for the first request line of a page.
    pub(super) fn reply_of(&self, page: &str) -> Option<&'a Reply> {
        let documents = |index: u32| self.version.operations.get(index as usize).is_some_and(|one| one.page == page);
        let mut routes = self.version.routes.iter();
        let route = routes.find(|route| route.documented.iter().any(|(index, _)| documents(*index)))?;
        Some(&route.reply)
    }
}

/// The request lines of a page, as methods and the parts of their addresses.
pub(super) type Lines<'a> = Vec<(Method, Vec<Part<'a>>)>;
