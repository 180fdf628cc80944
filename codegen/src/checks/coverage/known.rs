//! The types and enums of the API, by the names that the metadata uses.

use std::collections::HashMap;

use crate::csdl::fold;
use crate::model::api::{Enum, Resource, Version};

/// The types and enums of the API by folded name.
pub(super) struct Known<'a> {
    pub(super) resources: HashMap<String, &'a Resource>,
    pub(super) enums: HashMap<String, &'a Enum>,
}

impl<'a> Known<'a> {
    /// Collects the types and enums of a version.
    pub(super) fn new(version: &'a Version) -> Self {
        Self {
            resources: version.resources.iter().map(|resource| (fold(&resource.name), resource)).collect(),
            enums: version.enums.iter().map(|known| (fold(&known.name), known)).collect(),
        }
    }

    /// The type of that name, its base type, and so on.
    pub(super) fn lineage(&self, name: &str) -> impl Iterator<Item = &'a Resource> {
        let first = self.resources.get(&fold(name)).copied();
        let lineage = std::iter::successors(first, |ty| self.resources.get(&fold(ty.base.as_deref()?)).copied());
        // Pages may state a circle of base types.
        lineage.take(self.resources.len())
    }
}
