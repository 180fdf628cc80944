//! Collects the names in request lines that follow single values: members, whether a page lists them or not.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap as HashMap;

use super::navigation::{Navigation, Step};
use crate::model::api::{Operation, TypeRef};
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::index::TypeIndex;

/// The names in the request lines of a version that follow single values.
#[derive(Default)]
pub(crate) struct LineNames<'l> {
    /// The members that some page lists, by type and name in lower case. The value is the first spelling with capitals.
    pub(crate) listed: HashMap<(&'l str, &'l str), Option<&'l str>>,
    /// The names that no page lists, by the type before them. The value is the type that pages read at their address.
    pub(crate) unlisted: BTreeMap<(&'l str, &'l str), &'l TypeRef>,
}

impl<'l> LineNames<'l> {
    /// Collects the names of all published request lines.
    pub(crate) fn new(
        operations: &[Operation],
        addresses: &'l Addresses<'_>,
        types: &'l TypeIndex,
        navigation: Navigation<'l>,
    ) -> Self {
        let mut names = Self::default();
        let requests = operations.iter().flat_map(|operation| &operation.requests);
        for request in requests.filter(|request| request.source.is_published()) {
            for step in navigation.trace(addresses.path(request)) {
                names.add(step, types);
            }
        }
        names
    }

    fn add(&mut self, step: Step<'l, 'l>, types: &'l TypeIndex) {
        let Step { ty, name, read } = step;
        if let Some(member) = types.member(ty, name) {
            let has_capitals = name.starts_with(|c: char| c.is_ascii_lowercase()) && name != member.key;
            let spelling = self.listed.entry((member.declaring, member.key)).or_default();
            *spelling = spelling.or(has_capitals.then_some(name));
        } else if let Some(read) = read {
            self.unlisted.entry((ty, name)).or_insert(read);
        }
    }
}
