//! Prints links to the pages of the reference, and descriptions with such links.

use super::docs;
use crate::model::api::Version;

/// The maximum number of links in a comment.
const LINKS: usize = 3;

/// The description of a type, and links to its pages. The first link has the type's name as its label, the others have
/// the names of their pages.
pub(super) fn describe(wire: &str, pages: &[String], description: Option<&str>, version: &Version) -> Vec<String> {
    let mut lines: Vec<String> = docs::paragraphs(description).into_iter().skip(1).collect();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let name = docs::code(wire);
    let labelled = pages.iter().enumerate().map(|(index, page)| {
        let label = if index == 0 { name.clone() } else { docs::prose(docs::stem(page)) };
        (label, page.as_str())
    });
    lines.push(if pages.is_empty() { name.clone() } else { link_pages(labelled, version) });
    lines
}

/// Links to the first pages, each with its label, and the number of the others.
pub(super) fn link_pages<'p>(pages: impl IntoIterator<Item = (String, &'p str)>, version: &Version) -> String {
    let links = pages.into_iter().map(|(label, page)| docs::link(&label, page, &version.name));
    docs::shorten(links.collect(), LINKS)
}
