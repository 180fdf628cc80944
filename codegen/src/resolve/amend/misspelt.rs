//! Rows that misspell what they list: a row that neither request lines nor examples bear out, beside a name much like it that
//! they use and no row lists; and a row in small letters where request lines have capitals. What is sent and received
//! counts; the property is renamed.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;

use super::navigation::Navigation;
use super::shown::{Kind, Shown, Stray};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, Property, Resource, TypeRef};
use crate::model::names::Name;
use crate::resolve::note;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::catalogue::Catalogue;

/// The right names by the type that lists a row and the row's name.
pub(crate) type Names = BTreeMap<(String, String), String>;

/// What request lines call members, as opposed to what rows do.
#[derive(Default)]
pub(crate) struct Used<'o> {
    /// The members that lines go through, by type and name in lower case, with the first spelling that has capitals.
    listed: HashMap<(&'o str, &'o str), Option<&'o str>>,
    /// Segments that no page lists for the type they follow, with what is read there.
    strays: BTreeMap<(&'o str, &'o str), TypeRef>,
}

/// What the request lines of a version call members.
pub(crate) fn used<'u>(
    operations: &[Operation],
    addresses: &'u Addresses<'_>,
    navigation: &'u Navigation<'_>,
) -> Used<'u> {
    let mut used = Used::default();
    for request in operations.iter().flat_map(|operation| &operation.requests) {
        navigation.trace(addresses.path(request), |ty, segment, read| {
            if let Some((declaring, name, _)) = navigation.entry(ty, segment) {
                let spelled = used.listed.entry((declaring, name)).or_default();
                let camel = segment.starts_with(|c: char| c.is_ascii_lowercase()) && segment != name;
                *spelled = spelled.or(camel.then_some(segment));
            } else if let Some(read) = read {
                used.strays.entry((ty, segment)).or_insert_with(|| read.clone());
            }
        });
    }
    used
}

/// The names that rows misspell; those that corrections gave are right.
pub(crate) fn names(
    used: &Used<'_>,
    navigation: &Navigation<'_>,
    shown: &Shown<'_>,
    catalogue: &Catalogue<'_>,
) -> Names {
    let mut found: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let unknown = |declaring: &str, row: &Property| {
        let lower = row.name.to_ascii_lowercase();
        let member = (declaring, lower.as_str());
        !shown.members.contains_key(&member) && !used.listed.contains_key(&member)
    };
    let mut add = |declaring: &str, row: &Property, name: &str| {
        found.entry((declaring.to_owned(), row.name.to_string())).or_default().insert(name.to_owned());
    };
    for ((ty, segment), read) in &used.strays {
        let mut rows = navigation.rows(ty).filter(|(declaring, row)| {
            unknown(declaring, row)
                && navigation.related(&row.ty.name, &read.name)
                && (is_slip(&row.name, segment) || ends_in(&row.name, segment))
        });
        if let (Some((declaring, row)), None) = (rows.next(), rows.next()) {
            add(declaring, row, segment);
        }
    }
    for ((ty, member), spelled) in &used.listed {
        let mut rows = navigation.rows(ty).filter(|(declaring, row)| declaring == ty && row.name == *member);
        if let (Some((declaring, row)), Some(spelled)) = (rows.next(), spelled) {
            add(declaring, row, spelled);
        }
    }
    for stray in &shown.strays {
        let mut rows = stray.missing.iter().filter(|(declaring, row)| unknown(declaring, row) && fits(stray, row));
        if let (Some((declaring, row)), None) = (rows.next(), rows.next()) {
            add(declaring, row, &stray.key);
        }
    }
    for (ty, name) in reviewed(catalogue) {
        found.remove(&(ty.to_owned(), name.to_owned()));
    }
    // A name that two rows claim, or a row that has several, tells nothing.
    let mut claims: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for ((ty, _), names) in &found {
        names.iter().for_each(|name| *claims.entry((ty, name)).or_default() += 1);
    }
    let only = |ty: &str, names: &BTreeSet<String>| {
        let name = names.first().filter(|_| names.len() == 1)?;
        (claims[&(ty, name.as_str())] == 1).then(|| name.clone())
    };
    found.iter().filter_map(|(row, names)| Some((row.clone(), only(&row.0, names)?))).collect()
}

/// Renames the properties, and says so at their rows.
pub(crate) fn mend(resources: &mut [Resource], names: &Names) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let types: BTreeSet<&str> = names.keys().map(|(ty, _)| ty.as_str()).collect();
    for resource in resources.iter_mut().filter(|resource| types.contains(resource.name.as_str())) {
        for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
            let Some(name) = names.get(&(resource.name.to_string(), property.name.clone())) else { continue };
            let message =
                format!("{} is {name} wherever requests and examples use it; that is its name", property.name);
            note(&mut diagnostics, Code::NameMisspelt, &resource.page, property.line, message);
            property.name.clone_from(name);
        }
    }
    diagnostics
}

/// The types and rows whose names corrections gave.
fn reviewed<'c>(catalogue: &'c Catalogue<'_>) -> impl Iterator<Item = (&'c str, &'c str)> {
    catalogue.types.iter().flat_map(|(name, declared)| {
        let rows = declared.iter().flat_map(|one| one.what.properties.iter().chain(&one.what.relationships));
        rows.filter(|row| matches!(row.name, Name::Reviewed(_))).map(move |row| (name.as_str(), row.name.as_str()))
    })
}

/// Whether a row can be what an example shows: both hold the same kind of thing, and the names are much alike; or nearly so,
/// where the row is all that is missing and the key all that is not listed.
fn fits(stray: &Stray<'_>, row: &Property) -> bool {
    let kind = match stray.kind {
        Kind::Null => true,
        Kind::Array => row.ty.collection,
        Kind::Object => !row.ty.collection && !row.ty.is_primitive(),
        Kind::Scalar => !row.ty.collection,
    };
    let only = stray.others == 0 && stray.missing.len() == 1;
    kind && (is_slip(&row.name, &stray.key) || (only && shortens(&row.name, &stray.key)))
}

/// Whether a row's name differs from what is used by a slip: a letter or two of many, or one where there are many. The name
/// of many where one is used may be another property.
fn is_slip(row: &str, used: &str) -> bool {
    let (row, used) = (row.to_ascii_lowercase(), used.to_ascii_lowercase());
    let shorter = row.len().min(used.len());
    let near = || (shorter >= 12 && distance(&row, &used) <= 2) || (shorter >= 8 && distance(&row, &used) <= 1);
    row != used && singular(&row) != used && (singular(&used) == row || near())
}

/// `policies` → `policy`, `requests` → `request`.
fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

/// Whether a name ends in the words of another: `organizationalBranding` in `branding`, a row called after its type.
fn ends_in(long: &str, short: &str) -> bool {
    let Some((first, last)) = long.split_at_checked(long.len().saturating_sub(short.len())) else { return false };
    !first.is_empty() && last.eq_ignore_ascii_case(short) && last.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a name is a short form of another: its beginning, or its last words.
fn shortens(short: &str, long: &str) -> bool {
    let begins = long.get(..short.len()).is_some_and(|start| start.eq_ignore_ascii_case(short));
    ends_in(long, short) || (begins && short.len() >= 8 && long.len() > short.len())
}

/// The number of letters to change, to add or to leave out.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (corner + usize::from(x != y)).min(above + 1).min(row[j] + 1);
            corner = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, ends_in, is_slip, shortens};

    #[test]
    fn slips() {
        assert!(is_slip("sailPolicy", "sailPolicies") && !is_slip("harbourMasters", "harbourMaster"));
        assert!(is_slip("lightHouseKeeper", "lighthousesKeeper") && !is_slip("left", "right"));
        assert!(!is_slip("startDate", "endDate"));
        assert_eq!((distance("oar", "oars"), distance("boat", "goat"), distance("", "ab")), (1, 1, 2));
    }

    #[test]
    fn parts() {
        assert!(ends_in("harbourFlag", "flag") && !ends_in("reflag", "flag") && !ends_in("flag", "flag"));
        assert!(shortens("stormInfo", "stormInformation") && shortens("name", "fullName"));
        assert!(!shortens("info", "information") && !shortens("fullName", "name"));
    }
}
