//! The words that pages show, and what they stand for.

use super::cells::Cell;
use super::votes::Votes;

/// What pages show.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) votes: Votes,
    /// The type cells of rows that the JSON representation has too.
    pub(super) cells: Vec<Cell>,
}

impl Seen {
    /// Adds what other pages show.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.votes.add(other.votes);
        self.cells.extend(other.cells);
        self
    }
}
