//! Headings of pages of types: what was restored of the name of a type in, a heading that says it out.

use rayon::prelude::*;

use super::is_translated;
use crate::model::page::{Content, EnumTable, Page};
use crate::parse::type_in_title;

/// Lets the headings of translated pages say what their types are called.
pub(super) fn restore(pages: &mut [Page]) {
    pages.par_iter_mut().filter(|page| is_translated(page)).for_each(head);
}

fn head(page: &mut Page) {
    let Content::Resource(types) = &page.content else { return };
    let (name, kind) = match types.first() {
        Some(ty) => (ty.titled.clone(), if ty.complex { "complex" } else { "resource" }),
        None => (only(&mut page.enums).and_then(of_page), "enum"),
    };
    if let Some(name) = name.filter(|name| type_in_title(&page.title).as_ref() != Some(name)) {
        page.title = format!("{name} {kind} type");
    }
}

fn only(tables: &mut [EnumTable]) -> Option<&mut EnumTable> {
    if let [only] = tables { Some(only) } else { None }
}

/// The name of an enum that is not that of the heading above it, so that of the page.
fn of_page(table: &mut EnumTable) -> Option<String> {
    let own = |name: &String| table.anchor.starts_with(&name.to_ascii_lowercase());
    if table.name.as_ref().is_some_and(own) { None } else { table.name.take() }
}
