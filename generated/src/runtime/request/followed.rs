//! The next links that were followed: a service that repeats one would be read for ever.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

/// A set of links. It keeps hashes, since there may be millions of long links.
#[derive(Default)]
pub(crate) struct Followed {
    hasher: RandomState,
    links: HashSet<u64>,
}

impl Followed {
    /// Adds a link, and returns whether it is a new one.
    pub(crate) fn add(&mut self, link: &str) -> bool {
        self.links.insert(self.hasher.hash_one(link))
    }
}
