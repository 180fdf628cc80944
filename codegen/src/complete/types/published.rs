//! The types that pages declare, by the names that the metadata uses.

use std::collections::HashMap;

use crate::csdl::fold;
use crate::model::api::{Resource, Version};
use crate::model::types::TypeRef;

/// The types that pages declare, by folded name.
pub(super) struct Published<'a> {
    resources: HashMap<String, &'a Resource>,
}

impl<'a> Published<'a> {
    /// Collects the types of a version.
    pub(super) fn new(api: &'a Version) -> Self {
        // If names differ only in case, the first one counts.
        let resources = api.resources.iter().rev().map(|resource| (fold(&resource.name), resource)).collect();
        Self { resources }
    }

    /// The type of that name.
    pub(super) fn resource(&self, name: &str) -> Option<&'a Resource> {
        self.resources.get(&fold(name)).copied()
    }
}

/// Whether both references are to the same type, and both to a collection or both to a single value.
pub(super) fn same_type(one: &TypeRef, other: &TypeRef) -> bool {
    one.collection == other.collection && fold(&one.name) == fold(&other.name)
}
