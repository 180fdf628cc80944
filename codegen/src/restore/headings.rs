//! Writes the restored names of types into the headings of their pages.

use rayon::prelude::*;

use crate::model::page::{Content, EnumTable, Page};
use crate::parse::type_in_title;

/// Gives translated pages headings with the names of their types.
pub(super) fn restore(pages: &mut [Page]) {
    pages.par_iter_mut().filter(|page| !page.locale.is_english()).for_each(rewrite);
}

fn rewrite(page: &mut Page) {
    let Content::Resource(types) = &page.content else { return };
    let (name, kind) = match types.first() {
        Some(ty) => (ty.heading_name.clone(), if ty.complex { "complex" } else { "resource" }),
        None => (only(&mut page.enums).and_then(name_of_page), "enum"),
    };
    if let Some(name) = name.filter(|name| type_in_title(&page.title).as_ref() != Some(name)) {
        page.title = format!("{name} {kind} type");
    }
}

fn only(tables: &mut [EnumTable]) -> Option<&mut EnumTable> {
    if let [only] = tables { Some(only) } else { None }
}

/// Takes the name of an enum that does not come from the heading above its table, but from the heading of the page.
fn name_of_page(table: &mut EnumTable) -> Option<String> {
    let own = |name: &String| table.anchor.starts_with(&name.to_ascii_lowercase());
    if table.name.as_ref().is_some_and(own) { None } else { table.name.take() }
}
