//! The list that the comparisons of a version add their changes to.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Edit, Kind, SHARED};
use super::rules::Rule;

/// The changes of one version.
#[derive(Debug)]
pub(super) struct List {
    version: String,
    pub(super) changes: Vec<Change>,
}

/// What a comparison is about: its kind, its area, and its name.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) kind: Kind,
    pub(super) area: String,
    pub(super) what: String,
}

impl Subject {
    pub(super) fn new(kind: Kind, area: Option<&str>, what: impl Into<String>) -> Self {
        Self { kind, area: area.unwrap_or(SHARED).to_owned(), what: what.into() }
    }

    /// Another kind of fact about the same thing.
    pub(super) fn as_kind(&self, kind: Kind) -> Self {
        Self { kind, ..self.clone() }
    }

    /// A part of the thing: its property or member.
    pub(super) fn part(&self, kind: Kind, name: &str) -> Self {
        Self { kind, area: self.area.clone(), what: format!("{}.{name}", self.what) }
    }
}

impl List {
    pub(super) fn new(version: &str) -> Self {
        Self { version: version.to_owned(), changes: Vec::new() }
    }

    pub(super) fn added(&mut self, subject: &Subject, rule: Rule, to: impl Into<String>) {
        self.push(subject, rule, Edit::Added { to: to.into() });
    }

    pub(super) fn removed(&mut self, subject: &Subject, rule: Rule, from: impl Into<String>) {
        self.push(subject, rule, Edit::Removed { from: from.into() });
    }

    /// Adds a change if the facts differ.
    pub(super) fn compare(&mut self, subject: &Subject, rule: Rule, from: impl Into<String>, to: impl Into<String>) {
        let (from, to) = (from.into(), to.into());
        if from != to {
            self.push(subject, rule, Edit::Changed { from, to });
        }
    }

    fn push(&mut self, subject: &Subject, rule: Rule, edit: Edit) {
        let Subject { kind, area, what } = subject.clone();
        self.changes.push(Change { version: self.version.clone(), area, level: rule.level(), kind, what, rule, edit });
    }
}

/// A thing that one or both APIs have.
pub(super) enum Pair<'p, T> {
    Old(&'p T),
    New(&'p T),
    Both(&'p T, &'p T),
}

/// Everything that one or both maps have, by key.
pub(super) fn pairs<'p, K: Ord, T>(
    old: &'p BTreeMap<K, T>,
    new: &'p BTreeMap<K, T>,
) -> impl Iterator<Item = (&'p K, Pair<'p, T>)> {
    let keys: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    keys.into_iter().filter_map(|key| {
        let pair = match (old.get(key), new.get(key)) {
            (Some(old), Some(new)) => Pair::Both(old, new),
            (Some(old), None) => Pair::Old(old),
            (None, Some(new)) => Pair::New(new),
            (None, None) => return None,
        };
        Some((key, pair))
    })
}

/// The area of what both APIs have; none if they disagree.
pub(super) fn common<'a>(old: Option<&'a str>, new: Option<&str>) -> Option<&'a str> {
    old.filter(|area| new == Some(*area))
}
