//! Tallies: how many of several things agree; printed and serialized as the rows of a comparison.

use std::fmt;

use serde::Serialize;

/// How many there are, and how many of them agree. Printed, it is `share (hits/total)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Those that agree.
    pub hits: usize,
    /// All.
    pub total: usize,
}

impl Total {
    /// The part that agrees; nothing of nothing is 0.
    pub fn share(self) -> f64 {
        if self.total == 0 { 0.0 } else { self.hits as f64 / self.total as f64 }
    }

    /// Counts one.
    pub(crate) fn count(&mut self, agrees: bool) {
        self.total += 1;
        self.hits += usize::from(agrees);
    }

    /// The total under a name, as it is serialized.
    pub(crate) fn row(self, name: &'static str) -> Row {
        Row { name, share: self.share(), hits: self.hits, total: self.total }
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.4} ({}/{})", self.share(), self.hits, self.total)
    }
}

/// A figure of a comparison.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    name: &'static str,
    share: f64,
    hits: usize,
    total: usize,
}
