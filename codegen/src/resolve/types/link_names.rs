//! Finds the full names of types whose own pages shorten them: the page of `identityUserFlow` calls it `UserFlow`, but
//! links to the page use the full name.

use rustc_hash::FxHashMap as HashMap;

use super::written::declared_name;
use crate::model::page::{Content, Page, TypeMention};
use crate::resolve::caseless::CaselessMap;

/// The names that links give to types, by the path of the linked page. The file must have the same name, and the page
/// must name its type by the end of it. A word without a capital letter does not count, because translated links repeat
/// the name of the file.
pub(crate) fn link_names<'p>(pages: &[&'p Page]) -> HashMap<&'p str, &'p str> {
    let cut: CaselessMap<&Page> =
        pages.iter().filter(|page| is_cut_short(page)).map(|page| (page.path.as_str(), *page)).collect();
    let mut names = HashMap::default();
    for cell in pages.iter().flat_map(|page| type_cells(page)) {
        let Some(link) = cell.link.as_ref().filter(|link| link.anchor.is_empty()) else { continue };
        let has_capitals = cell.text.contains(|c: char| c.is_ascii_uppercase());
        let is_file_name = |page: &&&Page| has_capitals && page.stem().eq_ignore_ascii_case(&cell.text);
        if let Some(page) = cut.get(&link.path).filter(is_file_name) {
            names.entry(page.path.as_str()).or_insert(cell.text.as_str());
        }
    }
    names
}

/// Whether a page names its first type with the end of its file name.
fn is_cut_short(page: &Page) -> bool {
    let Content::Resource(types) = &page.content else { return false };
    let Some(name) = types.first().and_then(|declaration| declared_name(page, declaration)) else { return false };
    let (stem, short) = (page.stem().to_ascii_lowercase(), name.short().to_ascii_lowercase());
    stem.len() > short.len() && stem.ends_with(&short)
}

/// The cells of a page that name types.
fn type_cells(page: &Page) -> Box<dyn Iterator<Item = &TypeMention> + '_> {
    match &page.content {
        Content::Api(api) => Box::new(api.parameters.iter().map(|row| &row.ty).chain(&api.response.types)),
        Content::Resource(types) => Box::new(types.iter().flat_map(|declaration| {
            let rows = declaration.properties.iter().chain(&declaration.relationships);
            rows.map(|row| &row.ty).chain(&declaration.sentence_base)
        })),
    }
}
