//! Names of relationships: no representation shows them, the addresses of the API do.
//!
//! A row links to the type at its end. The segments behind which pages return that type, and the names that other rows
//! with the same link have, are what it may be called.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Row, align, is_wire_name};
use super::memory::{Memory, NAMES};
use super::properties::leading;
use super::words::Vocabulary;
use super::{Place, type_pages};
use crate::diagnostic::Diagnostic;
use crate::model::page::{ApiPage, Content, Page, PropertyRow, TypeDeclaration};
use crate::model::types::Method;

/// Names relationships by the type that they lead to.
pub(super) fn restore(pages: &mut [Page], words: &Vocabulary, memory: &Memory) -> Vec<Diagnostic> {
    let known = Known::new(pages, memory);
    type_pages(pages, words)
        .flat_map_iter(|(place, types)| {
            let mut noted = Vec::new();
            for ty in types {
                let found: Vec<Option<String>> =
                    (0..ty.relationships.len()).map(|row| known.name(ty, row, &place)).collect();
                let said: Vec<String> = ty.relationships.iter().map(|row| row.name.clone()).collect();
                for (index, row) in ty.relationships.iter_mut().enumerate() {
                    // A row may stand twice; two that say different things have different names.
                    let mut others = found.iter().zip(&said).filter(|(_, said)| **said != row.name);
                    let claimed = others.any(|(other, _)| *other == found[index]);
                    if let Some(name) = found[index].as_ref().filter(|_| !claimed) {
                        let why = "addresses and other pages call what leads to this type so";
                        noted.extend(place.rename(&mut row.name, name, row.line, why));
                    }
                }
            }
            noted
        })
        .collect()
}

/// What is known of members that lead to a type.
struct Known<'m> {
    /// The names that lead to the page of a type, by version; whether they lead to many, where a row says so.
    by_target: HashMap<(String, String), BTreeMap<String, Option<bool>>>,
    /// For the page of an operation without its verb, the segments of its addresses.
    by_owner: HashMap<(String, String), BTreeSet<String>>,
    /// For a segment that is a name, the names that follow it in addresses.
    by_segment: HashMap<(String, String), BTreeSet<String>>,
    /// What words stand for elsewhere.
    memory: &'m Memory,
}

impl<'m> Known<'m> {
    fn new(pages: &[Page], memory: &'m Memory) -> Self {
        let (by_target, by_owner, by_segment) = Default::default();
        let mut known = Self { by_target, by_owner, by_segment, memory };
        for page in pages {
            match &page.content {
                Content::Resource(types) => {
                    let rows = types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
                    for row in rows.filter(|row| is_wire_name(&row.name)) {
                        if let Some(target) = target(row) {
                            known.leads(page, target, &row.name, Some(row.ty.collection));
                        }
                    }
                }
                Content::Api(api) => known.enter(page, api),
            }
        }
        known
    }

    fn enter(&mut self, page: &Page, api: &ApiPage) {
        let version = page.version().to_owned();
        let targets = api.response.types.iter().filter_map(|ty| ty.link.as_ref());
        let targets: Vec<&str> = targets.map(|link| link.path.as_str()).collect();
        for request in &api.requests {
            let (mut before, mut of_cast): (Option<&str>, Option<String>) = (None, None);
            for segment in request.path.split('/') {
                if let Some((_, cast)) = segment.rsplit_once('.').filter(|_| segment.starts_with("microsoft.graph.")) {
                    of_cast = Some(cast.to_ascii_lowercase());
                    continue;
                }
                let cast = of_cast.take();
                if !is_member(segment) {
                    continue;
                }
                if let Some(cast) = cast {
                    self.by_owner.entry((version.clone(), cast)).or_default().insert(segment.to_owned());
                }
                if let Some(before) = before {
                    let key = (version.clone(), before.to_ascii_lowercase());
                    self.by_segment.entry(key).or_default().insert(segment.to_owned());
                }
                before = Some(segment);
            }
            let Some(last) = before else { continue };
            targets.iter().for_each(|target| self.leads(page, target, last, None));
            let stem = if request.method == Method::Post { "" } else { page.stem() };
            for (cut, _) in stem.match_indices('-') {
                let owner = (version.clone(), stem[..cut].to_ascii_lowercase());
                self.by_owner.entry(owner).or_default().insert(last.to_owned());
            }
        }
    }

    fn leads(&mut self, page: &Page, target: &str, name: &str, many: Option<bool>) {
        let names = self.by_target.entry((page.version().to_owned(), target.to_owned())).or_default();
        let known = names.entry(name.to_owned()).or_default();
        *known = known.or(many);
    }

    /// The name of a row, where its own does not stand.
    fn name(&self, ty: &TypeDeclaration, row: usize, place: &Place) -> Option<String> {
        let said_here = &ty.relationships[row];
        if is_wire_name(&said_here.name) {
            return None;
        }
        let version = place.path.split('/').next()?.to_owned();
        let used = |name: &str| ty.properties.iter().chain(&ty.relationships).any(|row| row.name == name);
        let of = self.of(&version, &place.path);
        let to: BTreeSet<&str> = self
            .by_target
            .get(&(version, target(said_here)?.to_owned()))?
            .iter()
            .filter(|(name, many)| !used(name) && many.is_none_or(|many| many == said_here.ty.collection))
            .map(|(name, _)| name.as_str())
            .collect();
        let both: Vec<&str> = to.iter().copied().filter(|name| of.contains(name)).collect();
        let of: Vec<&str> = of.into_iter().filter(|name| !used(name)).collect();
        let damaged = ty.relationships.iter().filter(|row| !is_wire_name(&row.name)).count();
        match (&both[..], &of[..]) {
            ([only], _) => return Some((*only).to_owned()),
            ([], [only]) if damaged == 1 => return Some((*only).to_owned()),
            _ => {}
        }
        // What leads to its own type is called after what it is there.
        let own = target(said_here).is_some_and(|target| target.eq_ignore_ascii_case(&place.path));
        let like_type: Vec<&str> = to.iter().copied().filter(|name| !own && is_end(name, said_here)).collect();
        let names: Vec<&str> = if both.is_empty() { to.into_iter().chain(of).collect() } else { both };
        let keys: Vec<Key<'_>> = names.iter().map(|name| Key::named(name)).collect();
        let rows: Vec<Row<'_>> = leading(std::slice::from_ref(said_here), place);
        let found = align(&rows, &keys, place.plain, self.memory)[0].map(|key| names[key]);
        let elsewhere = || self.memory.always(&said_here.name, NAMES).filter(|name| !used(name));
        let end = if let [only] = like_type[..] { Some(only) } else { None };
        found.or(end).or_else(elsewhere).map(str::to_owned)
    }

    /// The segments that addresses have behind what leads to the type of a page, and those of the operations of a page.
    fn of(&self, version: &str, path: &str) -> BTreeSet<&str> {
        let path = path.to_ascii_lowercase();
        let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md").to_owned();
        let of_owner = self.by_owner.get(&(version.to_owned(), stem));
        let leading = self.by_target.get(&(version.to_owned(), path));
        let behind = leading.into_iter().flatten().filter_map(|(name, _)| {
            let key = (version.to_owned(), name.to_ascii_lowercase());
            self.by_segment.get(&key)
        });
        let leads_here = |name: &&str| leading.is_some_and(|names| names.contains_key(*name));
        let all = of_owner.into_iter().flatten().chain(behind.flatten());
        all.map(String::as_str).filter(|name| !leads_here(name)).collect()
    }
}

/// The page of the type that a row leads to.
fn target(row: &PropertyRow) -> Option<&str> {
    row.ty.link.as_ref().map(|link| link.path.as_str()).filter(|path| !path.is_empty())
}

/// Whether a member is called like the end of the type that it leads to: `plans` for many `plannerPlan`.
fn is_end(name: &str, row: &PropertyRow) -> bool {
    let ty = row.ty.text.rsplit('.').next().unwrap_or_default();
    let singular = match row.ty.collection {
        true => [name.strip_suffix("ies").map(|stem| format!("{stem}y")), name.strip_suffix('s').map(str::to_owned)],
        false => [Some(name.to_owned()), None],
    };
    singular.into_iter().flatten().any(|name| {
        let start = ty.len().checked_sub(name.len()).filter(|start| ty.is_char_boundary(*start));
        let starts_word = |start: usize| start == 0 || ty[start..].starts_with(|c: char| c.is_ascii_uppercase());
        start.is_some_and(|start| starts_word(start) && ty[start..].eq_ignore_ascii_case(&name))
    })
}

/// Whether a segment of an address is a name: no key, no function, no annotation of OData.
fn is_member(segment: &str) -> bool {
    segment.len() > 1 && segment.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
