//! Decides which of several pages leads that declare one type.

use std::cmp::Reverse;

use crate::model::page::{Page, TypeDeclaration};
use crate::resolve::families::is_partial;

/// The rank of a declaration: the least one leads. The fields are compared in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Precedence<'p> {
    /// Whether the page sees the type from one area alone.
    is_partial: bool,
    /// The number of properties that the page lists; the most lead.
    rows: Reverse<usize>,
    /// The path of the page, so that the order of pages does not matter.
    path: &'p str,
}

impl<'p> Precedence<'p> {
    /// The rank of a page's declaration.
    pub(crate) fn new(page: &'p Page, declaration: &TypeDeclaration) -> Self {
        Self { is_partial: is_partial(&page.path), rows: Reverse(declaration.properties.len()), path: &page.path }
    }

    /// Why this declaration leads another one.
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
