//! Finds types by name and by base type, and finds the members of types.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Property, Resource, TypeRef};
use crate::model::names::{TypeName, short_name};
use crate::resolve::caseless::CaselessMap;

/// The structured types of a version, with indices by name, base type and member.
#[derive(Debug, Default)]
pub(crate) struct TypeIndex {
    resources: Vec<Resource>,
    /// The position of each type, by its qualified name.
    by_name: HashMap<TypeName, usize>,
    /// The position of each type, by its qualified name in any case.
    by_caseless_name: CaselessMap<usize>,
    /// The positions of the types with a short name, by that name in lower case.
    by_short_name: HashMap<String, Vec<usize>>,
    /// The positions of the types that derive from a type, by the name of the base type.
    derived: HashMap<TypeName, Vec<usize>>,
    /// The members of each type. Members of base types are included if a page of the type repeats them.
    members: Vec<MemberPositions>,
}

/// Positions among the properties and relationships of a type, by name in lower case.
type MemberPositions = HashMap<String, usize>;

/// A member and the type that lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListedMember<'t> {
    /// The qualified name of the type that lists it.
    pub(crate) declaring: &'t str,
    /// The member's name in lower case.
    pub(crate) key: &'t str,
    /// The member's type.
    pub(crate) ty: &'t TypeRef,
}

impl TypeIndex {
    /// Indexes the types of a version.
    pub(crate) fn new(resources: Vec<Resource>) -> Self {
        let mut derived: HashMap<TypeName, Vec<usize>> = HashMap::default();
        for (position, resource) in resources.iter().enumerate() {
            if let Some(base) = &resource.base {
                derived.entry(base.clone()).or_default().push(position);
            }
        }
        let mut by_short_name: HashMap<String, Vec<usize>> = HashMap::default();
        for (position, resource) in resources.iter().enumerate() {
            by_short_name.entry(short_name(&resource.name).to_ascii_lowercase()).or_default().push(position);
        }
        let names = || resources.iter().enumerate().map(|(position, resource)| (resource.name.clone(), position));
        Self {
            by_name: names().collect(),
            by_caseless_name: names().collect(),
            by_short_name,
            derived,
            members: resources.par_iter().map(member_positions).collect(),
            resources,
        }
    }

    /// All types, sorted by qualified name.
    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// Returns all types, sorted by qualified name, and drops the index.
    pub(crate) fn into_resources(self) -> Vec<Resource> {
        self.resources
    }

    /// The type with this qualified name.
    pub(crate) fn resource(&self, name: &str) -> Option<&Resource> {
        self.by_name.get(name).map(|position| &self.resources[*position])
    }

    /// The type with this qualified name, ignoring case.
    pub(crate) fn resource_in_any_case(&self, name: &str) -> Option<&Resource> {
        self.by_caseless_name.get(name).map(|position| &self.resources[*position])
    }

    /// The types with this short name, which is in lower case.
    pub(crate) fn with_short_name<'t>(&'t self, name: &str) -> impl Iterator<Item = &'t Resource> + use<'t> {
        let positions = self.by_short_name.get(name).map_or(&[][..], Vec::as_slice);
        positions.iter().map(|position| &self.resources[*position])
    }

    /// Changes a type, and indexes its members again.
    pub(crate) fn change(&mut self, name: &str, change: impl FnOnce(&mut Resource)) {
        if let Some(position) = self.by_name.get(name).copied() {
            change(&mut self.resources[position]);
            self.members[position] = member_positions(&self.resources[position]);
        }
    }

    /// Whether pages list all members of a type. An open type has other members too.
    pub(crate) fn is_closed(&self, name: &str) -> bool {
        self.resource(name).is_some_and(|resource| !resource.open)
    }

    /// A type and its base types, the nearest first. A type that is its own ancestor ends after as many as there are
    /// types.
    pub(crate) fn bases<'t>(&'t self, name: &'t str) -> impl Iterator<Item = &'t str> {
        let bases = std::iter::successors(Some(name), |name| self.resource(name)?.base.as_deref());
        bases.take(self.resources.len().max(1))
    }

    /// Whether one of two types is the other or a base of it.
    pub(crate) fn are_related(&self, a: &str, b: &str) -> bool {
        self.bases(a).any(|name| name == b) || self.bases(b).any(|name| name == a)
    }

    /// The rows of a type and of its base types, each with the name of the type that lists it.
    pub(crate) fn rows<'t>(&'t self, name: &'t str) -> impl Iterator<Item = (&'t str, &'t Property)> {
        let listing = self.bases(name).filter_map(|name| self.resource(name));
        listing.flat_map(|resource| resource.own().map(|property| (resource.name.as_str(), property)))
    }

    /// Finds a member of a type: in the type itself, else in the nearest base type that has it, else in a derived type.
    pub(crate) fn member<'t>(&'t self, name: &'t str, member: &str) -> Option<ListedMember<'t>> {
        let key = member.to_ascii_lowercase();
        let inherited = self.bases(name).find_map(|name| self.own_member(*self.by_name.get(name)?, &key));
        inherited.or_else(|| self.derived_member(name, &key))
    }

    /// Finds a member of a type where it is declared: in the type itself, or in the nearest base type. A row that only
    /// repeats one of a base type declares nothing.
    pub(crate) fn declared_member<'t>(&'t self, name: &'t str, member: &str) -> Option<ListedMember<'t>> {
        let key = member.to_ascii_lowercase();
        self.bases(name).find_map(|name| {
            let position = *self.by_name.get(name)?;
            let row = rows(&self.resources[position]).nth(*self.members[position].get(&key)?)?;
            if row.inherited { None } else { self.own_member(position, &key) }
        })
    }

    fn own_member(&self, position: usize, key: &str) -> Option<ListedMember<'_>> {
        let resource = &self.resources[position];
        let (key, member) = self.members[position].get_key_value(key)?;
        let property = rows(resource).nth(*member)?;
        Some(ListedMember { declaring: &resource.name, key, ty: &property.ty })
    }

    fn derived_member(&self, name: &str, key: &str) -> Option<ListedMember<'_>> {
        let deriving = |name: &str| self.derived.get(name).into_iter().flatten().copied();
        let mut below: Vec<usize> = deriving(name).collect();
        while let Some(position) = below.pop() {
            if let Some(found) = self.own_member(position, key) {
                return Some(found);
            }
            below.extend(deriving(&self.resources[position].name));
        }
        None
    }
}

/// Every row of a type, including those repeated from its base types.
fn rows(resource: &Resource) -> impl Iterator<Item = &Property> {
    resource.properties.iter().chain(&resource.relationships)
}

fn member_positions(resource: &Resource) -> MemberPositions {
    rows(resource).enumerate().map(|(position, property)| (property.name.to_ascii_lowercase(), position)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json};

    use super::TypeIndex;
    use crate::model::api::Resource;

    fn resource(name: &str, base: Option<&str>, members: &[&str]) -> Resource {
        let text = json!({ "name": "Edm.String", "collection": false });
        let member = |name: &&str| json!({ "name": name, "type": text, "read_only": false, "line": 1 });
        let properties: Vec<Value> = members.iter().map(member).collect();
        let resource = json!({
            "page": "", "pages": [], "name": name, "rust_name": "", "kind": "entity", "base": base, "abstract": false,
            "open": false, "key": [], "properties": properties, "relationships": [],
        });
        from_value(resource).expect("it has every field")
    }

    #[test]
    fn a_member_is_looked_for_in_base_types_then_in_derived_ones() {
        let types = TypeIndex::new(vec![
            resource("x.boat", Some("x.thing"), &["Sail"]),
            resource("x.ketch", Some("x.boat"), &["mizzen"]),
            resource("x.thing", None, &["id"]),
        ]);
        let declaring = |member: &str| types.member("x.boat", member).map(|member| member.declaring);
        assert_eq!(declaring("sail"), Some("x.boat"));
        assert_eq!(declaring("ID"), Some("x.thing"));
        assert_eq!(declaring("mizzen"), Some("x.ketch"));
        assert_eq!(declaring("anchor"), None);
        assert!(types.are_related("x.ketch", "x.thing") && !types.are_related("x.ketch", "x.other"));
    }

    #[test]
    fn a_changed_type_is_found_by_its_new_members() {
        let mut types = TypeIndex::new(vec![resource("x.boat", None, &["sial"])]);
        types.change("x.boat", |resource| resource.properties[0].name = "sail".into());
        assert!(types.member("x.boat", "sail").is_some() && types.member("x.boat", "sial").is_none());
    }
}
