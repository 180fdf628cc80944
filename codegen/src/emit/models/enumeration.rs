//! Prints an enum.
//!
//! A member that could be misread in documentation has no variant; it is received as an unlisted value.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::place::rust;
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::emit::{docs, marks, reference};
use crate::model::api::Enum;
use crate::naming::{self, Names, RustName};

/// Variant names that every enum has already.
const VARIANTS: [&str; 1] = ["Unlisted"];

/// ```text
/// crate::runtime::enumeration! {
///     /// [`microsoft.graph.riskLevel`](…)
///     RiskLevel = "microsoft.graph.riskLevel" {
///         Low = "low",
///     }
/// }
/// ```
pub(super) fn enumeration(entry: &Entry<'_>, listed: &Enum, context: &Context<'_>) -> TokenStream {
    let pages = std::slice::from_ref(&listed.page);
    let about = reference::describe(entry.wire, pages, listed.description.as_deref(), &listed.marks, context.version);
    let (about, deprecated) = (docs::in_macro(&about), marks::in_macro(&listed.marks));
    let (name, wire) = (rust(&entry.name), docs::literal(entry.wire));
    let members = variants(listed).into_iter().map(|(member, variant)| {
        let (variant, wire) = (rust(&variant), docs::literal(member));
        quote!(#variant = #wire)
    });
    quote!(crate::runtime::enumeration! { #about #deprecated #name = #wire { #(#members),* } })
}

/// The members of an enum that have a variant, in page order.
pub(in crate::emit) fn variants(listed: &Enum) -> Vec<(&str, RustName)> {
    let mut names = Names::reserving(&VARIANTS);
    let mut seen = BTreeSet::new();
    let members = listed.members.iter().map(String::as_str);
    let members = members.filter(|member| docs::is_plain(member) && seen.insert(*member));
    members.map(|member| (member, names.claim([naming::variant(member)]))).collect()
}
