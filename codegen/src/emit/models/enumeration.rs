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
use crate::naming::{self, Names};

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
    let mut names = Names::reserving(&VARIANTS);
    let mut seen = BTreeSet::new();
    let members = listed.members.iter().filter(|member| docs::is_plain(member) && seen.insert(member.as_str()));
    let members = members.map(|member| {
        let (variant, wire) = (rust(&names.claim([naming::variant(member)])), docs::literal(member));
        quote!(#variant = #wire)
    });
    quote!(crate::runtime::enumeration! { #about #deprecated #name = #wire { #(#members),* } })
}
