//! Reads the rows of a type from its page in the other API version.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::model::page::{Content, Page, TypeDeclaration};
use crate::restore::context::{PageContext, is_wordless};
use crate::restore::evidence::Evidence;
use crate::restore::pairing::{NameList, WireName};
use crate::restore::value_kind::ValueKind;
use crate::source::VERSIONS;

/// The wire names that each page of a type lists, by path.
pub(in crate::restore) struct OtherVersions(HashMap<String, Vec<(String, ValueKind)>>);

impl OtherVersions {
    pub(in crate::restore) fn collect(pages: &[Page]) -> Self {
        let names = |page: &Page| match &page.content {
            Content::Resource(types) => {
                Some((page.path.to_ascii_lowercase(), wire_names(types.first()?, is_wordless(page))))
            }
            Content::Api(_) => None,
        };
        Self(pages.par_iter().filter_map(names).collect())
    }

    /// The wire names on the page of the same type in the other version.
    pub(in crate::restore) fn names(&self, context: &PageContext<'_>) -> NameList<'_> {
        let rest = context.path.split_once('/').map(|(_, rest)| rest);
        let others = VERSIONS.iter().filter(|other| **other != context.version());
        let mut paths = others.filter_map(|other| Some(format!("{other}/{}", rest?).to_ascii_lowercase()));
        let names = paths.find_map(|path| self.0.get(&path)).into_iter().flatten();
        let names = names.map(|(name, kind)| WireName { name, kind: *kind }).collect();
        NameList { evidence: Evidence::OtherVersion, names }
    }
}

/// The wire names of a declaration, in order.
fn wire_names(ty: &TypeDeclaration, wordless: bool) -> Vec<(String, ValueKind)> {
    let rows = ty.properties.iter().chain(&ty.relationships).filter(|row| row.name.is_settled());
    rows.map(|row| (row.name.to_string(), ValueKind::of_cell(&row.ty, wordless))).collect()
}
