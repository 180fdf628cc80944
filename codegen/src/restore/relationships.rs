//! Names of relationships: no representation shows them, the addresses of the API do.
//!
//! A row links to the type at its end. The segments behind which pages return that type, and the names that other rows
//! with the same link have, are what it may be called.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Row, align, is_wire_name};
use super::properties::said;
use super::{Memory, type_pages};
use crate::diagnostic::Diagnostic;
use crate::model::page::{Content, Page, PropertyRow, TypeDeclaration};

/// Names relationships by the type that they lead to.
pub(super) fn restore(pages: &mut [Page], memory: &Memory) -> Vec<Diagnostic> {
    let known = Known::new(pages, memory);
    type_pages(pages)
        .flat_map_iter(|(place, types)| {
            let mut noted = Vec::new();
            for ty in types {
                let found: Vec<Option<String>> =
                    (0..ty.relationships.len()).map(|row| known.name(ty, row, &place)).collect();
                for (row, name) in ty.relationships.iter_mut().zip(found) {
                    if let Some(name) = name {
                        let why = "addresses and other pages call what leads to this type so";
                        noted.extend(place.rename(&mut row.name, &name, row.line, why));
                    }
                }
            }
            noted
        })
        .collect()
}

/// What is known of members that lead to a type.
struct Known<'m> {
    /// For a version and the page of a type, the names that lead to it.
    by_target: HashMap<(String, String), BTreeSet<String>>,
    /// For the page of an operation without its verb, the segments of its addresses that lead to a type.
    by_owner: HashMap<(String, String), BTreeSet<String>>,
    /// What words stand for elsewhere.
    memory: &'m Memory,
}

impl<'m> Known<'m> {
    fn new(pages: &[Page], memory: &'m Memory) -> Self {
        let mut known = Self { by_target: HashMap::default(), by_owner: HashMap::default(), memory };
        for page in pages {
            match &page.content {
                Content::Resource(types) => {
                    let rows = types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
                    for row in rows.filter(|row| is_wire_name(&row.name)) {
                        if let Some(target) = target(row) {
                            known.enter(page, target, &row.name);
                        }
                    }
                }
                Content::Api(api) => {
                    let targets = api.response.types.iter().filter_map(|ty| ty.link.as_ref());
                    let targets: Vec<&str> = targets.map(|link| link.path.as_str()).collect();
                    for name in api.requests.iter().filter_map(|request| last_member(&request.path)) {
                        targets.iter().for_each(|target| known.enter(page, target, name));
                        let stem = page.stem();
                        for (cut, _) in stem.match_indices('-') {
                            let owner = (page.version().to_owned(), stem[..cut].to_ascii_lowercase());
                            known.by_owner.entry(owner).or_default().insert(name.to_owned());
                        }
                    }
                }
            }
        }
        known
    }

    fn enter(&mut self, page: &Page, target: &str, name: &str) {
        let key = (page.version().to_owned(), target.to_owned());
        self.by_target.entry(key).or_default().insert(name.to_owned());
    }

    /// The name of a row, where its own does not stand.
    fn name(&self, ty: &TypeDeclaration, row: usize, place: &super::Place) -> Option<String> {
        let said_here = &ty.relationships[row];
        if is_wire_name(&said_here.name) {
            return None;
        }
        let version = place.path.split('/').next()?.to_owned();
        let stem = place.path.rsplit('/').next()?.trim_end_matches(".md").to_ascii_lowercase();
        let used = |name: &&String| !ty.properties.iter().chain(&ty.relationships).any(|row| row.name == **name);
        let free = |names: Option<&BTreeSet<String>>| -> BTreeSet<String> {
            names.into_iter().flatten().filter(used).cloned().collect()
        };
        let to = free(self.by_target.get(&(version.clone(), target(said_here)?.to_owned())));
        let of = free(self.by_owner.get(&(version, stem)));
        let both: BTreeSet<&String> = to.intersection(&of).collect();
        let only = |names: &BTreeSet<&String>| (names.len() == 1).then(|| names.first().map(|name| (*name).clone()));
        only(&both).flatten().or_else(|| {
            let names: Vec<&String> = if both.is_empty() { to.iter().collect() } else { both.into_iter().collect() };
            let keys: Vec<Key<'_>> = names.iter().map(|name| Key::named(name)).collect();
            let rows: Vec<Row<'_>> = said(std::slice::from_ref(said_here));
            align(&rows, &keys, place.latin, self.memory)[0].map(|key| names[key].clone())
        })
    }
}

/// The page of the type that a row leads to.
fn target(row: &PropertyRow) -> Option<&str> {
    row.ty.link.as_ref().map(|link| link.path.as_str()).filter(|path| !path.is_empty())
}

/// The last segment of an address that is a name: no key, no function, no annotation of OData.
fn last_member(path: &str) -> Option<&str> {
    path.rsplit('/').find(|segment| {
        !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_alphanumeric()) && segment.len() > 1
    })
}
