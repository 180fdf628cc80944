//! Compares the Rust names that no request and no documented type stands for: nodes, the methods that lead from one to
//! another, and the models of types that are only named.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Kind;
use super::list::{List, Pair, Subject, common, pairs};
use super::reach;
use super::rules::Rule;
use super::side::Side;
use crate::model::api::{Node, Place, Version};

/// The nodes by name, with their areas.
type Nodes<'s> = BTreeMap<&'s str, (&'s Node, Option<&'s str>)>;

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    let (before, after) = (nodes(old), nodes(new));
    for (name, pair) in pairs(&before, &after) {
        let subject = |area| Subject::new(Kind::Name, area, format!("nodes::{name}"));
        match pair {
            Pair::New((node, area)) => list.added(&subject(*area), Rule::NameAdded, describe(&node.place)),
            Pair::Old((node, area)) => list.removed(&subject(*area), Rule::NameRemoved, describe(&node.place)),
            Pair::Both((node, area), (other, other_area)) => {
                let replaced = |from: &str, to: &str| !after.contains_key(from) && !before.contains_key(to);
                let subject = subject(common(*area, *other_area));
                let sides = ((old.version, *node), (new.version, *other));
                compare_children(&subject, sides, &replaced, list);
            }
        }
    }
    compare_stubs(old, new, list);
}

fn nodes<'s>(side: &'s Side<'_>) -> Nodes<'s> {
    let areas = side.surface.nodes.iter().map(Option::as_deref);
    side.version.nodes.iter().zip(areas).map(|(node, area)| (node.name.as_str(), (node, area))).collect()
}

/// What stands at a node.
fn describe(place: &Place) -> String {
    match place {
        Place::Root => "the root".to_owned(),
        Place::Item { ty } => ty.to_string(),
        Place::Collection { ty, .. } => format!("a collection of {ty}"),
        Place::Address => "an address".to_owned(),
    }
}

/// Compares the methods that lead to nodes. A method to a node that has only got another name is no change of its own.
fn compare_children(
    subject: &Subject,
    ((before, old), (after, new)): ((&Version, &Node), (&Version, &Node)),
    replaced: &impl Fn(&str, &str) -> bool,
    list: &mut List,
) {
    let (own, others) = (children(before, old), children(after, new));
    for (name, pair) in pairs(&own, &others) {
        let subject = Subject { what: format!("{}::{name}", subject.what), ..subject.clone() };
        match pair {
            Pair::New(_) if reach::next(before, old, name).is_some() => {
                list.compare(&subject, Rule::NameMoved, "of the node of a base type", "of the node itself");
            }
            Pair::Old(_) if reach::next(after, new, name).is_some() => {
                list.compare(&subject, Rule::NameMoved, "of the node itself", "of the node of a base type");
            }
            Pair::New(node) => list.added(&subject, Rule::NameAdded, format!("nodes::{node}")),
            Pair::Old(node) => list.removed(&subject, Rule::NameRemoved, format!("nodes::{node}")),
            Pair::Both(from, to) if replaced(from, to) => {}
            Pair::Both(from, to) => {
                list.compare(&subject, Rule::NameLeads, format!("nodes::{from}"), format!("nodes::{to}"));
            }
        }
    }
}

/// The names of the nodes to which the methods of a node lead.
fn children<'a>(version: &'a Version, node: &'a Node) -> BTreeMap<&'a str, &'a str> {
    let name = |index: u32| version.nodes.get(index as usize).map_or("", |node| node.name.as_str());
    node.children.iter().map(|child| (child.name.as_str(), name(child.node))).collect()
}

/// Compares the models of types that no page describes. A type that is described on one side is not compared here.
fn compare_stubs(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    let (described_before, described_after) = (described(old.version), described(new.version));
    for (name, pair) in pairs(&old.surface.types, &new.surface.types) {
        if described_before.contains(name) || described_after.contains(name) {
            continue;
        }
        match pair {
            Pair::New(names) => {
                let subject = Subject::new(Kind::Name, names.area.as_deref(), &names.path);
                list.added(&subject, Rule::NameAdded, *name);
            }
            Pair::Old(names) => {
                let subject = Subject::new(Kind::Name, names.area.as_deref(), &names.path);
                list.removed(&subject, Rule::NameRemoved, *name);
            }
            Pair::Both(names, others) => {
                let area = common(names.area.as_deref(), others.area.as_deref());
                list.compare(&Subject::new(Kind::Name, area, *name), Rule::TypeRenamed, &names.path, &others.path);
            }
        }
    }
}

fn described(version: &Version) -> BTreeSet<&str> {
    let enums = version.enums.iter().map(|listed| listed.name.as_str());
    version.resources.iter().map(|resource| resource.name.as_str()).chain(enums).collect()
}
