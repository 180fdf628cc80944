//! Collects which names lead to a type, and which names follow a type in addresses.
//!
//! JSON representations rarely show relationships, but request lines have them as segments. The row of a relationship
//! links to a type. The possible names of the row are the last segments of requests that return this type, and the
//! names of other rows with the same link.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;

use crate::model::page::{ApiPage, Content, Page, PropertyRow};
use crate::model::types::Method;

/// A name in one API version.
type Versioned = (String, String);

/// The names that addresses and rows show for members that lead to a type.
#[derive(Default)]
pub(in crate::restore) struct Addresses {
    /// The names that lead to the page of a type, and whether each is a collection, if a row says so.
    by_target: HashMap<Versioned, BTreeMap<String, Option<bool>>>,
    /// The last segments of request lines other than `POST`, by each start of the page's file name, and the segments
    /// after a cast, by the type of the cast.
    by_owner: HashMap<Versioned, BTreeSet<String>>,
    /// The segments that follow a segment.
    by_segment: HashMap<Versioned, BTreeSet<String>>,
}

impl Addresses {
    pub(in crate::restore) fn collect(pages: &[Page]) -> Self {
        let mut addresses = Self::default();
        for page in pages {
            match &page.content {
                Content::Resource(types) => {
                    let rows = types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
                    for row in rows.filter(|row| row.name.is_settled()) {
                        if let Some(target) = target(row) {
                            addresses.add_target(page, target, &row.name, Some(row.ty.collection));
                        }
                    }
                }
                Content::Api(api) => addresses.add_operation(page, api),
            }
        }
        addresses
    }

    fn add_operation(&mut self, page: &Page, api: &ApiPage) {
        let targets = api.response.types.iter().filter_map(|ty| ty.link.as_ref());
        let targets: Vec<&str> = targets.map(|link| link.path.as_str()).collect();
        for request in &api.requests {
            let Some(last) = self.add_path(page.version(), &request.path) else { continue };
            targets.iter().for_each(|target| self.add_target(page, target, last, None));
            let stem = if request.method == Method::Post { "" } else { page.stem() };
            for (cut, _) in stem.match_indices('-') {
                let owner = (page.version().to_owned(), stem[..cut].to_ascii_lowercase());
                self.by_owner.entry(owner).or_default().insert(last.to_owned());
            }
        }
    }

    /// Adds the segments of a path; returns the last one that is a name.
    fn add_path<'p>(&mut self, version: &str, path: &'p str) -> Option<&'p str> {
        let (mut before, mut of_cast): (Option<&str>, Option<String>) = (None, None);
        for segment in path.split('/') {
            if let Some((_, cast)) = segment.rsplit_once('.').filter(|_| segment.starts_with("microsoft.graph.")) {
                of_cast = Some(cast.to_ascii_lowercase());
                continue;
            }
            let cast = of_cast.take();
            if !is_member(segment) {
                continue;
            }
            if let Some(cast) = cast {
                self.by_owner.entry((version.to_owned(), cast)).or_default().insert(segment.to_owned());
            }
            if let Some(before) = before {
                let key = (version.to_owned(), before.to_ascii_lowercase());
                self.by_segment.entry(key).or_default().insert(segment.to_owned());
            }
            before = Some(segment);
        }
        before
    }

    fn add_target(&mut self, page: &Page, target: &str, name: &str, many: Option<bool>) {
        let names = self.by_target.entry((page.version().to_owned(), target.to_owned())).or_default();
        let known = names.entry(name.to_owned()).or_default();
        *known = known.or(many);
    }

    /// The names that lead to the target of a row and agree with it on whether it is a collection; `None` if there is
    /// no name.
    pub(in crate::restore) fn to_target(&self, version: &str, row: &PropertyRow) -> Option<BTreeSet<&str>> {
        let names = self.by_target.get(&(version.to_owned(), target(row)?.to_owned()))?;
        let as_many = names.iter().filter(|(_, many)| many.is_none_or(|many| many == row.ty.collection));
        Some(as_many.map(|(name, _)| name.as_str()).collect())
    }

    /// The names that follow the type of a page in addresses, and the last segments of the operations of that type.
    pub(in crate::restore) fn behind(&self, version: &str, path: &str) -> BTreeSet<&str> {
        let path = path.to_ascii_lowercase();
        let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md").to_owned();
        let of_owner = self.by_owner.get(&(version.to_owned(), stem));
        let leading_here = self.by_target.get(&(version.to_owned(), path));
        let following = leading_here.into_iter().flatten().filter_map(|(name, _)| {
            let key = (version.to_owned(), name.to_ascii_lowercase());
            self.by_segment.get(&key)
        });
        let leads_here = |name: &&str| leading_here.is_some_and(|names| names.contains_key(*name));
        let all = of_owner.into_iter().flatten().chain(following.flatten());
        all.map(String::as_str).filter(|name| !leads_here(name)).collect()
    }
}

/// The page of the type that a row leads to.
pub(in crate::restore) fn target(row: &PropertyRow) -> Option<&str> {
    row.ty.link.as_ref().map(|link| link.path.as_str()).filter(|path| !path.is_empty())
}

/// Whether a segment of an address is a name, and not a key, a function or an annotation of OData.
fn is_member(segment: &str) -> bool {
    segment.len() > 1 && segment.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
