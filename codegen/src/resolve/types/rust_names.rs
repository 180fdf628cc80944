//! Gives every type a Rust name that is unique in its namespace.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::model::api::{Enum, Resource};
use crate::model::names::TypeName;
use crate::naming::{self, Names, RustName};

/// Names the structured types of published pages, then their enums, then what only the metadata has, so that it takes
/// no name of a published type.
pub(crate) fn name_types(resources: &mut [Resource], enums: &mut [Enum]) {
    let wish = |name: &TypeName| naming::type_name(name.short());
    let of_resources: Vec<RustName> = resources.par_iter().map(|resource| wish(&resource.name)).collect();
    let of_enums: Vec<RustName> = enums.par_iter().map(|enumeration| wish(&enumeration.name)).collect();
    let mut taken: BTreeMap<String, Names> = BTreeMap::new();
    let mut claim = |name: &TypeName, wish: RustName| {
        let names = taken.entry(name.namespace().to_owned()).or_default();
        names.claim([wish]).as_str().to_owned()
    };
    for completed in [false, true] {
        let wishes = resources.iter_mut().zip(&of_resources);
        for (resource, wish) in wishes.filter(|(resource, _)| resource.marks.is_completed() == completed) {
            resource.rust_name = claim(&resource.name, wish.clone());
        }
        let wishes = enums.iter_mut().zip(&of_enums);
        for (enumeration, wish) in wishes.filter(|(listed, _)| listed.marks.is_completed() == completed) {
            enumeration.rust_name = claim(&enumeration.name, wish.clone());
        }
    }
}
