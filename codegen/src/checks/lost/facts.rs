//! Lists the facts of an API, so that two editions can be compared.

use super::losses::LossKind;
use crate::model::api::{Api, Argument, Segment, Version};
use crate::model::names::short_name;

/// Something that an API has: a route, a type, a property, an enum or a member.
pub(super) struct Fact<'a> {
    pub(super) kind: LossKind,
    /// The name, which starts with the version.
    pub(super) name: String,
    /// The word that names it on its page; empty for a route.
    pub(super) word: &'a str,
    pub(super) page: &'a str,
    /// The type or enum to which a property or member belongs.
    pub(super) owner: Option<(LossKind, String)>,
}

/// Lists all facts of an API.
pub(super) fn list_facts(api: &Api) -> Vec<Fact<'_>> {
    let mut facts = Vec::new();
    for version in &api.versions {
        list_routes(version, &mut facts);
        let qualify = |name: &str| format!("{} {name}", version.name);
        for ty in &version.resources {
            let (owner, page, word) = (qualify(&ty.name), ty.page.as_str(), short_name(&ty.name));
            facts.push(Fact { kind: LossKind::Type, name: owner.clone(), word, page, owner: None });
            facts.extend(ty.properties.iter().chain(&ty.relationships).map(|property| {
                let (kind, name, word) =
                    (LossKind::Property, format!("{owner}.{}", property.name), property.name.as_str());
                Fact { kind, name, word, page, owner: Some((LossKind::Type, owner.clone())) }
            }));
        }
        for one in &version.enums {
            let (owner, page, word) = (qualify(&one.name), one.page.as_str(), short_name(&one.name));
            facts.push(Fact { kind: LossKind::Enum, name: owner.clone(), word, page, owner: None });
            facts.extend(one.members.iter().map(|member| {
                let (kind, name) = (LossKind::Member, format!("{owner}.{member}"));
                Fact { kind, name, word: member, page, owner: Some((LossKind::Enum, owner.clone())) }
            }));
        }
    }
    facts
}

fn list_routes<'a>(version: &'a Version, facts: &mut Vec<Fact<'a>>) {
    for route in &version.routes {
        let first = route.documented.first().and_then(|(index, _)| version.operations.get(*index as usize));
        let Some(operation) = first else { continue };
        let address: String = route.segments.iter().map(format_segment).collect();
        let name = format!("{} {} {address}", version.name, route.method);
        facts.push(Fact { kind: LossKind::Route, name, word: "", page: &operation.page, owner: None });
    }
}

/// A segment without the names of its placeholders.
fn format_segment(segment: &Segment) -> String {
    let arguments =
        |arguments: &[Argument]| arguments.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join(",");
    match segment {
        Segment::Name { name } => format!("/{name}"),
        Segment::Key => "/{}".to_owned(),
        Segment::AlternateKey { arguments: parts, .. } => format!("({})", arguments(parts)),
        Segment::Function { name, arguments: parts } => format!("/{name}({})", arguments(parts)),
        Segment::Path { name, closed } => format!("/{name}:/{{}}{}", if *closed { ":" } else { "" }),
    }
}
