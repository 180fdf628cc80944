//! Decides which page leads if several declare the same type.

use std::cmp::Reverse;

use crate::model::page::{Page, TypeDeclaration};
use crate::resolve::families::is_partial;

/// The rank of a declaration. The least rank leads; the fields are compared in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Precedence<'p> {
    /// Whether the page describes the type from one area only.
    is_partial: bool,
    /// The number of properties that the published page lists. More properties rank first.
    rows: Reverse<usize>,
    /// The path of the page. It makes the rank independent of the order of pages.
    path: &'p str,
}

impl<'p> Precedence<'p> {
    /// The rank of a declaration on a page.
    pub(crate) fn new(page: &'p Page, declaration: &TypeDeclaration) -> Self {
        let rows = declaration.properties.iter().filter(|row| !row.marks.is_completed()).count();
        Self { is_partial: is_partial(&page.path), rows: Reverse(rows), path: &page.path }
    }

    /// Describes why this declaration leads the other one.
    pub(crate) fn reason(&self, other: &Self) -> &'static str {
        if self.is_partial != other.is_partial {
            "the others see it from one area alone"
        } else if self.rows != other.rows {
            "it lists the most properties"
        } else {
            "it lists as many properties as the others, and its path comes first"
        }
    }
}
