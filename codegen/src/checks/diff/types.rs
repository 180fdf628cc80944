//! Compares structured types and their properties.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Kind;
use super::list::{List, Pair, Subject, common, pairs};
use super::operations::describe_marks;
use super::rules::Rule;
use super::side::Side;
use crate::model::api::{Property, Resource, ResourceKind, Version};

type Resources<'a> = BTreeMap<&'a str, &'a Resource>;

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    let (before, after) = (resources(old.version), resources(new.version));
    for (name, pair) in pairs(&before, &after) {
        match pair {
            Pair::New(resource) => {
                let rule = if is_named_only(old, name) { Rule::TypeDescribed } else { Rule::TypeAdded };
                list.added(&Subject::new(Kind::Type, area(new, name), *name), rule, describe(resource));
            }
            Pair::Old(resource) => {
                let rule = if is_named_only(new, name) { Rule::TypeUndescribed } else { Rule::TypeRemoved };
                list.removed(&Subject::new(Kind::Type, area(old, name), *name), rule, describe(resource));
            }
            Pair::Both(resource, other) => {
                let subject = Subject::new(Kind::Type, common(area(old, name), area(new, name)), *name);
                compare_type(&subject, resource, other, &after, list);
                list.compare(&subject.as_kind(Kind::Name), Rule::TypeRenamed, path(old, name), path(new, name));
                compare_properties(&subject, (old, resource), (new, other), list);
            }
        }
    }
}

fn resources(version: &Version) -> Resources<'_> {
    version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect()
}

/// Whether pages name the type, and none describes it.
fn is_named_only(side: &Side<'_>, name: &str) -> bool {
    side.surface.types.contains_key(name) && !side.version.enums.iter().any(|listed| listed.name.as_str() == name)
}

pub(super) fn area<'s>(side: &'s Side<'_>, name: &str) -> Option<&'s str> {
    side.surface.types.get(name)?.area.as_deref()
}

pub(super) fn path<'s>(side: &'s Side<'_>, name: &str) -> &'s str {
    side.surface.types.get(name).map_or("", |names| &names.path)
}

/// The accessor of a property or the variant of a member.
pub(super) fn member<'s>(side: &'s Side<'_>, owner: &str, name: &str) -> &'s str {
    let names = side.surface.types.get(owner).and_then(|names| names.members.get(name));
    names.map_or("", String::as_str)
}

fn describe(resource: &Resource) -> String {
    format!("{} properties", resource.own().count())
}

fn compare_type(subject: &Subject, old: &Resource, new: &Resource, after: &Resources<'_>, list: &mut List) {
    list.compare(subject, Rule::TypeFacts, facts(old), facts(new));
    let base = |resource: &Resource| resource.base.as_ref().map_or("no type", |base| base.as_str()).to_owned();
    let derives = old.base.as_ref().is_none_or(|base| chain(new, after).contains(base.as_str()));
    let rule = if derives { Rule::BaseAdded } else { Rule::BaseChanged };
    list.compare(subject, rule, base(old), base(new));
}

/// The names of the base types of a type, direct or not.
fn chain<'a>(resource: &'a Resource, resources: &Resources<'a>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    let mut at = resource.base.as_deref();
    while let Some(name) = at.filter(|name| names.insert(*name)) {
        at = resources.get(name).and_then(|base| base.base.as_deref());
    }
    names
}

/// What has no influence on the model: `entity, key id, abstract`.
fn facts(resource: &Resource) -> String {
    let kind = match resource.kind {
        ResourceKind::Entity => "entity",
        ResourceKind::Complex => "complex type",
    };
    let key = (!resource.key.is_empty()).then(|| format!("key {}", resource.key.join(" + ")));
    let is_abstract = resource.is_abstract.then(|| "abstract".to_owned());
    let is_open = resource.open.then(|| "open".to_owned());
    list_facts([Some(kind.to_owned()), key, is_abstract, is_open, Some(describe_marks(&resource.marks))])
}

fn compare_properties(subject: &Subject, old: (&Side<'_>, &Resource), new: (&Side<'_>, &Resource), list: &mut List) {
    let owner = subject.what.as_str();
    let (before, after) = (own(old.1), own(new.1));
    for (name, pair) in pairs(&before, &after) {
        let subject = subject.part(Kind::Property, name);
        match pair {
            Pair::New(_) if !member(old.0, owner, name).is_empty() => {
                list.compare(&subject, Rule::PropertyMoved, "of a base type", "of the type itself");
            }
            Pair::Old(_) if !member(new.0, owner, name).is_empty() => {
                list.compare(&subject, Rule::PropertyMoved, "of the type itself", "of a base type");
            }
            Pair::New(property) => list.added(&subject, Rule::PropertyAdded, property.ty.to_string()),
            Pair::Old(property) => list.removed(&subject, Rule::PropertyRemoved, property.ty.to_string()),
            Pair::Both(property, other) => {
                list.compare(&subject, Rule::PropertyType, property.ty.to_string(), other.ty.to_string());
                list.compare(&subject, Rule::PropertyFacts, property_facts(property), property_facts(other));
                let (before, after) = (member(old.0, owner, name), member(new.0, owner, name));
                list.compare(&subject.as_kind(Kind::Name), Rule::PropertyRenamed, before, after);
            }
        }
    }
}

fn own(resource: &Resource) -> BTreeMap<&str, &Property> {
    resource.own().map(|property| (property.name.as_str(), property)).collect()
}

/// What has no influence on the accessor: `may be null, read-only`.
fn property_facts(property: &Property) -> String {
    let nullable = property.nullable.map(|nullable| if nullable { "may be null" } else { "never null" }.to_owned());
    let read_only = property.read_only.then(|| "read-only".to_owned());
    list_facts([nullable, read_only, Some(describe_marks(&property.marks))])
}

fn list_facts<const N: usize>(facts: [Option<String>; N]) -> String {
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    facts.join(", ")
}
