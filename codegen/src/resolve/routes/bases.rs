//! Looks up which types derive from which.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Resource, TypeRef};

/// The base type of each type that has one.
#[derive(Debug, Default)]
pub(super) struct Bases<'r>(HashMap<&'r str, &'r str>);

impl<'r> Bases<'r> {
    pub(super) fn new(resources: &'r [Resource]) -> Self {
        let bases = resources.iter().filter_map(|one| Some((one.name.as_str(), one.base.as_deref()?)));
        Self(bases.collect())
    }

    /// A type and its base types, the nearest first. If a type is its own ancestor, the list ends before the
    /// repetition.
    pub(super) fn chain<'n>(&self, name: &'n str) -> Vec<&'n str>
    where
        'r: 'n,
    {
        let (mut chain, mut last) = (vec![name], name);
        while let Some(base) = self.0.get(last).copied().filter(|base| !chain.contains(base)) {
            chain.push(base);
            last = base;
        }
        chain
    }

    /// Whether `name` is `base` or derives from it.
    pub(super) fn derives(&self, name: &str, base: &str) -> bool {
        name == base || self.chain(name).contains(&base)
    }

    /// Whether each value of `other` is a value of `base`. A missing `other` is always covered; a missing `base` covers
    /// nothing else.
    pub(super) fn covers(&self, base: Option<&TypeRef>, other: Option<&TypeRef>) -> bool {
        match (base, other) {
            (Some(base), Some(other)) => base.collection == other.collection && self.derives(&other.name, &base.name),
            (_, None) => true,
            (None, Some(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_that_is_its_own_ancestor_is_listed_once() {
        let bases = Bases(HashMap::from_iter([("door", "gate"), ("gate", "door"), ("lock", "part")]));
        assert_eq!(bases.chain("door"), ["door", "gate"]);
        assert_eq!(bases.chain("lock"), ["lock", "part"]);
        assert!(bases.derives("lock", "part") && !bases.derives("part", "lock"));
    }

    #[test]
    fn a_base_type_covers_its_derived_types_and_bodies_without_a_type() {
        let bases = Bases(HashMap::from_iter([("lock", "part")]));
        let (lock, part) = (TypeRef::single("lock"), TypeRef::single("part"));
        let many = TypeRef { collection: true, ..lock.clone() };
        assert!(bases.covers(Some(&part), Some(&lock)) && bases.covers(None, None) && bases.covers(Some(&lock), None));
        assert!(!bases.covers(Some(&lock), Some(&part)) && !bases.covers(Some(&part), Some(&many)));
        assert!(!bases.covers(None, Some(&lock)));
    }
}
