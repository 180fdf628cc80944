//! Counts the types, properties, enums and members of the metadata that the API has.

use super::known::Known;
use super::report::{Cause, Figure, Report};
use crate::csdl::{Csdl, EnumType, Member, Origin, StructuredType, TypeKind, fold};
use crate::model::api::Property;
use crate::model::types::TypeRef;

/// Counts the declarations of the metadata.
pub(super) fn measure(known: &Known<'_>, csdl: &Csdl, report: &mut Report) {
    for ty in csdl.types().iter().filter(|ty| ty.kind != TypeKind::Definition) {
        measure_type(ty, known, report);
    }
    for declared in csdl.enums() {
        measure_enum(declared, known, report);
    }
}

fn measure_type(ty: &StructuredType, known: &Known<'_>, report: &mut Report) {
    let exists = known.resources.contains_key(&fold(&ty.name));
    report.count(Figure::Types, exists.then_some(()).ok_or(Cause::Missing), || ty.name.clone());
    for member in ty.members() {
        let property = find_property(known, &ty.name, &member.name);
        let found = match property {
            None if exists => Err(Cause::Missing),
            None => Err(Cause::OwnerMissing),
            Some(property) => compare(property, member),
        };
        let what = || {
            let real = property.map_or_else(|| "nothing".to_owned(), |property| property.ty.to_string());
            format!("{}.{}: declared {}, in the API {real}", ty.name, member.name, member.ty)
        };
        report.count(Figure::Properties, found, what);
        if is_unsure(member) {
            report.count(Figure::UnsureProperties, found, what);
        }
    }
}

/// The property of a type or of its base types in the API. A property with the same spelling counts before another one.
fn find_property<'a>(known: &Known<'a>, ty: &str, name: &str) -> Option<&'a Property> {
    let properties = || known.lineage(ty).flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
    let exact = properties().find(|property| property.name == name);
    exact.or_else(|| properties().find(|property| property.name.eq_ignore_ascii_case(name)))
}

/// Whether rebuilt metadata may mean another type.
fn is_unsure(member: &Member) -> bool {
    !member.facts.alike.is_empty() || member.facts.origin != Origin::Declared
}

fn compare(property: &Property, member: &Member) -> Result<(), Cause> {
    if property.name != member.name {
        return Err(Cause::OtherCase);
    }
    let alike = member.facts.alike.iter().any(|name| *name == *property.ty.name);
    let may_differ =
        member.facts.origin != Origin::Declared || (alike && property.ty.collection == member.ty.collection);
    if may_differ { Ok(()) } else { compare_types(&property.ty, &member.ty) }
}

/// Whether two types are the same, and both collections or both single values.
pub(super) fn compare_types(one: &TypeRef, other: &TypeRef) -> Result<(), Cause> {
    if fold(&one.name) != fold(&other.name) {
        Err(Cause::OtherType)
    } else if one.collection != other.collection {
        Err(Cause::OtherMultiplicity)
    } else {
        Ok(())
    }
}

fn measure_enum(declared: &EnumType, known: &Known<'_>, report: &mut Report) {
    let found = known.enums.get(&fold(&declared.name));
    report.count(Figure::Enums, found.map(|_| ()).ok_or(Cause::Missing), || declared.name.clone());
    for member in &declared.members {
        let listed = match found {
            None => Err(Cause::OwnerMissing),
            Some(known) if known.members.contains(member) => Ok(()),
            Some(known) if known.members.iter().any(|known| known.eq_ignore_ascii_case(member)) => {
                Err(Cause::OtherCase)
            }
            Some(_) => Err(Cause::Missing),
        };
        report.count(Figure::EnumMembers, listed, || format!("{}.{member}", declared.name));
    }
}
