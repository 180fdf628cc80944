//! Names the properties of a resource, including inherited ones.
//!
//! A property has the same names in the type that declares it and in every derived type, because names are given from
//! the root of the chain downwards.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet as HashSet;

use super::types::{Definition, Types};
use crate::model::api::{Property, Resource};
use crate::naming::{Names, RustName, Words};

/// A property or a navigation property of a type.
#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) property: &'a Property,
    /// Whether it belongs to a base type and the type itself does not declare it again.
    pub(super) inherited: bool,
    pub(super) getter: RustName,
    pub(super) setter: RustName,
    pub(super) constant: RustName,
}

/// The properties of a type, with those of its base types first.
pub(super) fn members<'a>(resource: &'a Resource, types: &Types<'a>, reserved: &[&str]) -> Vec<Member<'a>> {
    let mut scope = Scope { methods: Names::reserving(reserved), ..Scope::default() };
    for ancestor in chain(resource, types) {
        scope.descend(ancestor);
    }
    scope.members
}

/// The number of properties of a type, with those of its base types.
pub(super) fn count(resource: &Resource, types: &Types<'_>) -> usize {
    let own = chain(resource, types).into_iter().flat_map(Resource::own);
    own.map(|property| property.name.as_str()).collect::<HashSet<&str>>().len()
}

/// The type and its documented base types, the root first.
fn chain<'a>(resource: &'a Resource, types: &Types<'a>) -> Vec<&'a Resource> {
    let mut chain = vec![resource];
    let mut at = resource;
    while let Some(Definition::Resource(base)) = types.base(at).map(|entry| entry.definition) {
        chain.push(base);
        at = base;
    }
    chain.reverse();
    chain
}

#[derive(Default)]
struct Scope<'a> {
    methods: Names,
    constants: Names,
    members: Vec<Member<'a>>,
    by_wire_name: BTreeMap<&'a str, usize>,
}

impl<'a> Scope<'a> {
    /// Adds a type's own properties. Getters get their names before setters.
    fn descend(&mut self, resource: &'a Resource) {
        self.members.iter_mut().for_each(|member| member.inherited = true);
        let mut added = Vec::new();
        for property in resource.own() {
            if let Some(&at) = self.by_wire_name.get(property.name.as_str()) {
                if self.members[at].inherited {
                    self.members[at] = Member { property, inherited: false, ..self.members[at].clone() };
                }
                continue;
            }
            let words = Words::of(&property.name);
            let getter = self.methods.claim([words.method()]);
            let constant = self.constants.claim([words.constant()]);
            self.by_wire_name.insert(&property.name, self.members.len());
            added.push((self.members.len(), words));
            let setter = getter.clone();
            self.members.push(Member { property, inherited: false, getter, setter, constant });
        }
        for (at, words) in added {
            self.members[at].setter = self.methods.claim([words.prefixed("with")]);
        }
    }
}
