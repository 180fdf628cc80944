//! Counts the requests of the site: by version, by area, and by where they are documented.

use std::collections::BTreeMap;

use super::requests::{Origin, Request};

/// How many requests there are, and what is known of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) requests: usize,
    /// On a published page.
    pub(super) published: usize,
    /// With the scopes of some kind of caller.
    pub(super) permitted: usize,
    /// With a body.
    pub(super) sending: usize,
    /// With a result.
    pub(super) returning: usize,
    /// Deprecated.
    pub(super) deprecated: usize,
}

/// The figures of all requests.
#[derive(Debug, Default)]
pub(super) struct Figures {
    /// The versions in order, each with its figures.
    pub(super) versions: Vec<(String, Count)>,
    /// By area, and then by version. Addresses without an area are left out.
    pub(super) areas: BTreeMap<String, BTreeMap<String, Count>>,
    /// The number of requests by origin, and then by version.
    pub(super) origins: BTreeMap<Origin, BTreeMap<String, usize>>,
}

impl Figures {
    /// Counts the requests, which are in the order of versions.
    pub(super) fn of(requests: &[Request<'_>]) -> Self {
        let mut figures = Self::default();
        for request in requests {
            if figures.versions.last().is_none_or(|(version, _)| version != request.version) {
                figures.versions.push((request.version.to_owned(), Count::default()));
            }
            if let Some((_, count)) = figures.versions.last_mut() {
                count.add(request);
            }
            let version = || request.version.to_owned();
            if let Some(area) = &request.area {
                figures.areas.entry(area.clone()).or_default().entry(version()).or_default().add(request);
            }
            *figures.origins.entry(request.origin).or_default().entry(version()).or_default() += 1;
        }
        figures
    }

    /// The number of all requests, and of those on a published page.
    pub(super) fn total(&self) -> (usize, usize) {
        let counts = || self.versions.iter().map(|(_, count)| count);
        (counts().map(|count| count.requests).sum(), counts().map(|count| count.published).sum())
    }
}

impl Count {
    fn add(&mut self, request: &Request<'_>) {
        self.requests += 1;
        self.published += usize::from(request.origin == Origin::Page);
        self.permitted += usize::from(request.is_permitted());
        self.sending += usize::from(request.sends.is_some());
        self.returning += usize::from(request.returns.is_some());
        self.deprecated += usize::from(request.deprecated.is_some());
    }
}
