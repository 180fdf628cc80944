//! Compares the properties and navigation properties of a type with the rows of its page.
//!
//! `Nullable` of a collection is about its items, so it says nothing about the property. A row is completed only if it
//! differs: in its name or type, because the metadata excludes null and the page does not, or because the metadata says
//! that the member is computed, immutable or deprecated. Of the members of base types that the page repeats, only the name
//! and the type count. The members of derived types on the page of their base type are left alone.

use super::published::{Published, same_type};
use crate::csdl::{Csdl, Member, Origin, StructuredType};
use crate::model::api::{Property, Resource};
use crate::model::completion::MemberCompletion;
use crate::model::types::TypeRef;

/// What the metadata says about a member.
pub(super) fn declare(member: &Member) -> MemberCompletion {
    MemberCompletion {
        name: member.name.clone(),
        ty: member.ty.clone(),
        navigation: member.navigation,
        nullable: if member.ty.collection { None } else { member.nullable },
        computed: member.facts.computed,
        immutable: member.facts.immutable,
        optional: false,
        deprecated: member.facts.deprecated.clone(),
        other_version: member.facts.origin == Origin::OtherVersion,
    }
}

/// The members about which the page lacks a fact or states another one: first the type's own, then those of base types
/// that the page repeats.
pub(super) fn compare(
    resource: &Resource,
    ty: &StructuredType,
    published: &Published<'_>,
    csdl: &Csdl,
) -> Vec<MemberCompletion> {
    let own = ty.members().filter_map(|member| match row(resource, &member.name) {
        Some(row) => compare_row(row, member),
        None if is_inherited(member, ty, published, csdl) => None,
        None => Some(declare(member)),
    });
    let repeated = rows(resource).filter(|row| ty.member(&row.name).is_none());
    let repeated = repeated.filter_map(|row| {
        let member = csdl.member(&ty.name, &row.name)?;
        let same = row.name == member.name && !contradicts(&row.ty, member);
        if same { None } else { compare_row(row, member) }
    });
    own.chain(repeated).collect()
}

/// The rows whose members neither the type nor its base types nor its derived types have.
pub(super) fn absent(resource: &Resource, ty: &StructuredType, csdl: &Csdl) -> Vec<String> {
    let absent = rows(resource).filter(|row| {
        !is_annotation(&row.name)
            && csdl.member(&ty.name, &row.name).is_none()
            && csdl.derived_member(&ty.name, &row.name).is_none()
    });
    absent.map(|row| row.name.clone()).collect()
}

fn rows(resource: &Resource) -> impl Iterator<Item = &Property> {
    resource.properties.iter().chain(&resource.relationships)
}

/// The row of that name. The same spelling counts before one that differs in case.
fn row<'r>(resource: &'r Resource, name: &str) -> Option<&'r Property> {
    let exact = rows(resource).find(|row| row.name == name);
    exact.or_else(|| rows(resource).find(|row| row.name.eq_ignore_ascii_case(name)))
}

/// Whether the pages of the base types have a row for an own member of the type, with the same type.
fn is_inherited(member: &Member, ty: &StructuredType, published: &Published<'_>, csdl: &Csdl) -> bool {
    let bases = csdl.with_bases(&ty.name).skip(1).filter_map(|base| published.resource(&base.name));
    let mut rows = bases.filter_map(|base| row(base, &member.name));
    rows.any(|row| same_type(&row.ty, &member.ty))
}

fn compare_row(row: &Property, member: &Member) -> Option<MemberCompletion> {
    let declared = declare(member);
    let ty = if contradicts(&row.ty, member) { declared.ty.clone() } else { row.ty.clone() };
    let same = row.name == declared.name
        && row.ty == ty
        && (declared.nullable != Some(false) || row.nullable == Some(false))
        && (!declared.computed || row.read_only)
        && !declared.immutable
        && declared.deprecated.is_none();
    (!same).then_some(MemberCompletion { ty, ..declared })
}

/// Whether the metadata excludes the type that the page states. The rules for rebuilt metadata are in the header of
/// [`types`](super).
fn contradicts(stated: &TypeRef, member: &Member) -> bool {
    let alike = || member.facts.alike.iter().any(|name| *name == *stated.name);
    let may_be = same_type(stated, &member.ty) || (stated.collection == member.ty.collection && alike());
    !may_be && member.facts.origin == Origin::Declared
}

/// Whether a name is that of an annotation in JSON, `@odata.type`, which is no member.
fn is_annotation(name: &str) -> bool {
    name.contains('@')
}
