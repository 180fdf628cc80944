//! Compares documented types and enums with their declarations: base types, properties and members.
//!
//! The model has no line for a type, an enum or a base type, so findings about them are about the page as a whole.

use std::collections::{BTreeMap, HashSet};

use super::report::{Figure, FindingKind, Report};
use super::types::{self, TypeMatch};
use crate::csdl::Csdl;
use crate::model::api::{Enum, Property, Resource};
use crate::model::types::EVOLVABLE;

/// The line of findings about a page as a whole.
const WHOLE: u32 = 1;

/// Compares a type with its declaration.
pub(super) fn compare_resource(resource: &Resource, csdl: &Csdl, report: &mut Report) {
    let Resource { page, name, base, properties, relationships, .. } = resource;
    let declared = csdl.structured_type(name);
    report.tally(Figure::ResourceExists, declared.is_some());
    let Some(declared) = declared else {
        return report.find(FindingKind::UnknownResource, page, WHOLE, format!("{name} is not declared"));
    };
    if let Some(base) = base
        && !report.tally(Figure::BaseType, csdl.is_derived(&declared.name, base))
    {
        let real = declared.base.as_deref().unwrap_or("none");
        report.find(FindingKind::OtherBaseType, page, WHOLE, format!("{name}: documented {base}, declared {real}"));
    }
    let mut documented = HashSet::new();
    for property in properties.iter().chain(relationships) {
        documented.insert(property.name.to_lowercase());
        compare_property(property, resource, csdl, report);
    }
    for (folded, property) in &declared.properties {
        if !report.tally(Figure::PropertiesComplete, documented.contains(folded)) {
            let what = format!("{name}.{}, declared {}", property.name, property.ty);
            report.find(FindingKind::UndocumentedProperty, page, WHOLE, what);
        }
    }
}

/// Compares a property with the one that the declared type or one of its base types has.
fn compare_property(property: &Property, resource: &Resource, csdl: &Csdl, report: &mut Report) {
    let Property { name, ty, line, .. } = property;
    let declared = csdl.member(&resource.name, name);
    report.tally(Figure::PropertyExists, declared.is_some());
    let Some(declared) = declared else {
        let what = format!("{}.{name} is not declared", resource.name);
        return report.find(FindingKind::UnknownProperty, &resource.page, *line, what);
    };
    let agreement = types::compare(ty, &declared.ty, csdl);
    report.tally(Figure::PropertyTypeStrict, agreement == TypeMatch::Same);
    report.tally(Figure::PropertyType, agreement.is_compatible());
    let kind = match agreement {
        TypeMatch::Same => return,
        TypeMatch::Compatible => FindingKind::LoosePropertyType,
        TypeMatch::Different => FindingKind::OtherPropertyType,
    };
    let what = format!("{}.{name}: documented {ty}, declared {}", resource.name, declared.ty);
    report.find(kind, &resource.page, *line, what);
}

/// Compares an enum with its declaration.
pub(super) fn compare_enum(documented: &Enum, csdl: &Csdl, report: &mut Report) {
    let Enum { page, name, members, .. } = documented;
    let declared = csdl.enum_type(name);
    report.tally(Figure::EnumExists, declared.is_some());
    let Some(declared) = declared else {
        return report.find(FindingKind::UnknownEnum, page, WHOLE, format!("{name} is not declared"));
    };
    let (stated, real) = (fold_members(members), fold_members(&declared.members));
    report.tally(Figure::EnumMembers, stated.keys().eq(real.keys()));
    for (_, member) in stated.iter().filter(|(folded, _)| !real.contains_key(*folded)) {
        report.find(FindingKind::UnknownMember, page, WHOLE, format!("{name}.{member} is not declared"));
    }
    for (_, member) in real.iter().filter(|(folded, _)| !stated.contains_key(*folded)) {
        report.find(FindingKind::UndocumentedMember, page, WHOLE, format!("{name}.{member} is declared"));
    }
}

/// The members by their name in lower case.
fn fold_members(members: &[String]) -> BTreeMap<String, &str> {
    let members = members.iter().map(|member| (member.to_lowercase(), member.as_str()));
    // Pages often leave this member out, so it counts neither way.
    members.filter(|(folded, _)| !folded.eq_ignore_ascii_case(EVOLVABLE)).collect()
}
