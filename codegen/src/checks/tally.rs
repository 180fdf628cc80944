//! Counts how many of a number of things agree.

use std::fmt;

use serde::Serialize;

/// The number of things that were compared, and of those that agree. `Display` prints `share (hits/total)`, or `none` if
/// nothing was compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The number of things that agree.
    pub hits: usize,
    /// The number of things that were compared.
    pub total: usize,
}

impl Tally {
    /// The share that agrees, from 0 to 1; none if nothing was compared.
    pub fn share(self) -> Option<f64> {
        (self.total > 0).then(|| self.hits as f64 / self.total as f64)
    }

    /// Counts one more.
    pub(crate) fn count(&mut self, agrees: bool) {
        self.total += 1;
        self.hits += usize::from(agrees);
    }

    /// The figures under a name, as they are serialized.
    pub(crate) fn row(self, name: &'static str) -> Row {
        Row { name, share: self.share(), hits: self.hits, total: self.total }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.share() {
            Some(share) => write!(f, "{share:.4} ({}/{})", self.hits, self.total),
            None => f.write_str("none"),
        }
    }
}

/// A named tally as it is serialized.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    name: &'static str,
    share: Option<f64>,
    hits: usize,
    total: usize,
}
