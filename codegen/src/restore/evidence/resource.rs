//! Finds the resource that an operation sends or returns; parameters of its body have the names and types of its rows.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::model::page::{ApiPage, BodyStatement, Content, Page, PropertyRow, TypeMention};
use crate::restore::context::PageContext;
use crate::restore::evidence::Evidence;
use crate::restore::pairing::{NameList, WireName};
use crate::restore::value_kind::ValueKind;

/// The rows of each page of a type, by path.
pub(in crate::restore) struct Resources(HashMap<String, Vec<PropertyRow>>);

impl Resources {
    pub(in crate::restore) fn collect(pages: &[Page]) -> Self {
        let rows = |page: &Page| match &page.content {
            Content::Resource(types) => types.first().map(|ty| [&ty.properties[..], &ty.relationships[..]].concat()),
            Content::Api(_) => None,
        };
        Self(pages.par_iter().filter_map(|page| Some((page.path.to_ascii_lowercase(), rows(page)?))).collect())
    }

    /// The rows of the resource that is the body, else of the one that is returned, else of the one that the page is
    /// named after.
    pub(in crate::restore) fn rows(&self, context: &PageContext<'_>, api: &ApiPage) -> Option<&[PropertyRow]> {
        let body = match &api.body {
            BodyStatement::Resource(Some(ty)) => Some(ty),
            _ => None,
        };
        let linked = |ty: &TypeMention| self.0.get(&ty.link.as_ref()?.path);
        let rows = body.and_then(linked).or_else(|| api.response.types.iter().find_map(linked));
        rows.or_else(|| self.by_stem(context)).map(Vec::as_slice)
    }

    /// The rows of the resource with the longest name that the file name starts with: `user` for `user-assignlicense`.
    fn by_stem(&self, context: &PageContext<'_>) -> Option<&Vec<PropertyRow>> {
        let stem = context.path.rsplit('/').next()?.trim_end_matches(".md").to_ascii_lowercase();
        let mut names = stem.rmatch_indices('-').map(|(at, _)| &stem[..at]);
        names.find_map(|name| self.0.get(&format!("{}/resources/{name}.md", context.version())))
    }
}

/// The wire names of a resource.
pub(in crate::restore) fn names<'l>(context: &PageContext<'_>, rows: Option<&'l [PropertyRow]>) -> NameList<'l> {
    let rows = rows.into_iter().flatten().filter(|row| row.name.is_settled());
    let name = |row: &'l PropertyRow| WireName { name: &row.name, kind: ValueKind::of_cell(&row.ty, context.wordless) };
    NameList { evidence: Evidence::Resource, names: rows.map(name).collect() }
}
