//! Completes the pages of enums: members that no page lists, and enums that no page has.
//!
//! A new enum stands on the page of the first type, by name, that has a member of it, published pages before new ones;
//! an enum that no member has gets a page of its own. A member that a page lists with other capitals is a missing member,
//! because the metadata's are sent, but not an absent one.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::names::{new_page, type_stem};
use super::pages::{Pages, completion};
use crate::csdl::{Csdl, EnumType, Origin, StructuredType, fold};
use crate::model::api::{Enum, Version};
use crate::model::completion::EnumCompletion;

/// Completes the pages of one version with the enums of its metadata. `paths` are those of the pages of types, by folded
/// name.
pub(super) fn complete_enums(pages: &mut Pages, api: &Version, csdl: &Csdl, paths: &HashMap<String, String>) {
    // If names differ only in case, the first one counts.
    let published: HashMap<String, &Enum> = api.enums.iter().rev().map(|known| (fold(&known.name), known)).collect();
    let users = find_users(api, csdl);
    for declared in csdl.enums() {
        let folded = fold(&declared.name);
        let (path, found) = match published.get(&folded) {
            Some(known) => (known.page.clone(), compare(known, declared, csdl.is_rebuilt())),
            None => {
                let of_user = users.get(&folded).and_then(|user| paths.get(user)).cloned();
                let path = of_user.unwrap_or_else(|| new_page(pages, &api.name, &type_stem(&declared.name)));
                (path, Some(declare(declared)))
            }
        };
        if let Some(found) = found {
            completion(pages.type_page(&path)).enums.push(found);
        }
    }
    for known in api.enums.iter().filter(|known| csdl.enum_type(&known.name).is_none()) {
        let name = known.name.to_string();
        let absent = EnumCompletion { name, published: true, absent: true, ..EnumCompletion::default() };
        completion(pages.type_page(&known.page)).enums.push(absent);
    }
}

/// The folded name of the type on whose page each enum stands if it is new.
fn find_users(api: &Version, csdl: &Csdl) -> HashMap<String, String> {
    let published: HashSet<String> = api.resources.iter().map(|resource| fold(&resource.name)).collect();
    let order = |ty: &StructuredType| {
        let name = fold(&ty.name);
        (!published.contains(&name), name)
    };
    let types: BTreeMap<(bool, String), &StructuredType> = csdl.types().iter().map(|ty| (order(ty), ty)).collect();
    let mut users = HashMap::new();
    for ((_, user), ty) in types {
        for member in ty.members() {
            users.entry(fold(&member.ty.name)).or_insert_with(|| user.clone());
        }
    }
    users
}

/// The declaration of an enum that no page has.
fn declare(declared: &EnumType) -> EnumCompletion {
    EnumCompletion {
        name: declared.name.clone(),
        other_version: declared.origin == Origin::OtherVersion,
        flags: declared.flags,
        members: declared.members.clone(),
        ..EnumCompletion::default()
    }
}

/// What the pages of an enum lack or list otherwise; `None` if there is no difference. Rebuilt metadata never says that
/// values do not combine.
fn compare(known: &Enum, declared: &EnumType, rebuilt: bool) -> Option<EnumCompletion> {
    let is_declared = |member: &String| declared.members.iter().any(|known| known.eq_ignore_ascii_case(member));
    let found = EnumCompletion {
        name: declared.name.clone(),
        published: true,
        absent: false,
        other_version: false,
        flags: declared.flags || (rebuilt && known.flags),
        members: declared.members.iter().filter(|member| !known.members.contains(member)).cloned().collect(),
        absent_members: known.members.iter().filter(|member| !is_declared(member)).cloned().collect(),
    };
    let same = *known.name == found.name
        && known.flags == found.flags
        && found.members.is_empty()
        && found.absent_members.is_empty();
    (!same).then_some(found)
}
