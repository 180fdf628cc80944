//! Prints links to the pages of the reference, and descriptions with such links.

use super::{docs, marks};
use crate::model::api::{LineSource, Marks, Operation, Version};

/// The maximum number of links in a comment.
const LINKS: usize = 3;

/// Whether the reference has a page about an operation. A completed one has the name of its page from the index of the
/// reference, or a name that the reference does not know.
pub(crate) fn has_page(operation: &Operation) -> bool {
    let is_indexed = || operation.requests.iter().any(|line| line.source == LineSource::Reference);
    operation.marks.source.is_none() || is_indexed()
}

/// The description of a type, links to its pages if it is published, and what the metadata says. The first link has the
/// type's name as its label, the others have the names of their pages.
pub(super) fn describe(
    wire: &str,
    pages: &[String],
    description: Option<&str>,
    marks: &Marks,
    version: &Version,
) -> Vec<String> {
    let mut lines: Vec<String> = docs::paragraphs(description).into_iter().skip(1).collect();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let name = docs::code(wire);
    let labelled = pages.iter().enumerate().map(|(index, page)| {
        let label = if index == 0 { name.clone() } else { docs::prose(docs::stem(page)) };
        (label, page.as_str())
    });
    let is_published = marks.source.is_none() && !pages.is_empty();
    let shown = if is_published { link_pages(labelled, version) } else { name.clone() };
    lines.push(shown + &marks::facts(marks));
    lines
}

/// Links to the first pages, each with its label, and the number of the others.
pub(super) fn link_pages<'p>(pages: impl IntoIterator<Item = (String, &'p str)>, version: &Version) -> String {
    let links = pages.into_iter().map(|(label, page)| docs::link(&label, page, &version.name));
    docs::shorten(links.collect(), LINKS)
}
