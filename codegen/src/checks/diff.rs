//! Compares two APIs, and says what the newer one means for programs that use the client.
//!
//! [`Rule`] is the table of what is compared and which [`Level`] a difference has. Things are known by what is sent: a
//! request by its method and address, a type by its qualified name, so another Rust name is a change and not a loss.
//! What only one API has is one change, whatever belongs to it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::areas::{AreaTable, Areas};
use crate::model::api::{Api, Version};

mod change;
mod enums;
mod list;
mod names;
mod operations;
mod parameters;
mod permissions;
mod reach;
mod rules;
mod side;
mod types;

pub use change::{Change, Count, Diff, Edit, Kind, SHARED};
pub use rules::{Level, Rule};

use list::List;
use side::Side;

/// Compares two APIs. A version that only one of them has is compared with nothing.
pub fn diff(old: &Api, new: &Api) -> Diff {
    let areas = [old, new].map(|api| Areas::of(api, Some(&AreaTable::default())));
    let names: BTreeSet<&str> = [old, new].into_iter().flat_map(versions).collect();
    let nothing = Version::default();
    let compare = |name: &str| {
        let side = |api, areas| {
            let version = find(api, name).unwrap_or(&nothing);
            Side::of(version, areas)
        };
        compare_version(name, &side(old, &areas[0]), &side(new, &areas[1]))
    };
    let names: Vec<&str> = names.into_iter().collect();
    let mut changes: Vec<Change> = names.par_iter().flat_map_iter(|name| compare(name)).collect();
    changes.sort_by(|a, b| b.version.cmp(&a.version).then_with(|| a.cmp(b)));
    Diff { changes }
}

fn versions(api: &Api) -> impl Iterator<Item = &str> {
    api.versions.iter().map(|version| version.name.as_str())
}

fn find<'a>(api: &'a Api, name: &str) -> Option<&'a Version> {
    api.versions.iter().find(|version| version.name == name)
}

fn compare_version(name: &str, old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let mut list = List::new(name);
    operations::compare(old, new, &mut list);
    parameters::compare(old, new, &mut list);
    types::compare(old, new, &mut list);
    enums::compare(old, new, &mut list);
    names::compare(old, new, &mut list);
    list.changes
}

#[cfg(test)]
mod tests;
