//! Collects what the pages of a locale show: votes for wordings, and type cells that are counted after all pages are
//! read.

use super::cells::Cell;
use super::votes::Votes;

/// The votes and type cells of pages.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) votes: Votes,
    /// The type cells of rows that the JSON representation has too.
    pub(super) cells: Vec<Cell>,
}

impl Seen {
    /// Adds the votes and type cells of other pages.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.votes.add(other.votes);
        self.cells.extend(other.cells);
        self
    }
}
