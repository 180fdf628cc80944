//! Replaces vague words for a type by the type that the same page of the other version states.
//!
//! `number` may be a whole number or one with a fraction. The page of the other version often names the type exactly.

use rustc_hash::FxHashMap as HashMap;

use crate::lexicon::find_primitive;
use crate::model::page::{Content, Page, TypeMention};

/// The words for several primitive types.
const VAGUE: [&str; 1] = ["number"];

/// A row, by the page's path below its version and the row's name in lower case.
type Row = (String, String);

/// Settles the types of parameters that have a vague word.
pub(super) fn settle(pages: &mut [Page]) {
    let mut exact: HashMap<Row, TypeMention> = HashMap::default();
    for page in pages.iter() {
        let Content::Api(api) = &page.content else { continue };
        for row in &api.parameters {
            if !is_vague(&row.ty) && find_primitive(&row.ty.text).is_some_and(|ty| ty.is_number()) {
                let row_of = (path_in_version(page).to_owned(), row.name.to_ascii_lowercase());
                exact.insert(row_of, row.ty.clone());
            }
        }
    }
    for page in pages.iter_mut() {
        let path = path_in_version(page).to_owned();
        let Content::Api(api) = &mut page.content else { continue };
        for row in api.parameters.iter_mut().filter(|row| is_vague(&row.ty)) {
            let ty = exact.get(&(path.clone(), row.name.to_ascii_lowercase()));
            if let Some(ty) = ty.filter(|ty| ty.collection == row.ty.collection) {
                row.ty = ty.clone();
            }
        }
    }
}

fn is_vague(ty: &TypeMention) -> bool {
    VAGUE.iter().any(|word| ty.text.eq_ignore_ascii_case(word))
}

/// The path of a page without its version, which is the same in all versions.
fn path_in_version(page: &Page) -> &str {
    page.path.split_once('/').map_or(page.path.as_str(), |(_, path)| path)
}
