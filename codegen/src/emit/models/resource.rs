//! Prints the model of a resource: its type, and the table of its properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::property;
use crate::emit::members::{self, Member};
use crate::emit::place::{Place, braces, rust};
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::emit::{docs, marks, reference};
use crate::model::api::Resource;

/// Method names that have another meaning for every type.
const METHODS: [&str; 3] = ["clone", "default", "new"];

/// ```text
/// crate::runtime::model! {
///     /// [`microsoft.graph.user`](…), with the accessors of [`DirectoryObject`](super::DirectoryObject)
///     User: super::DirectoryObject, super::Entity = "microsoft.graph.user" {
///         "microsoft.graph.guest",
///     };
///     inherited "id" ID, with_id(String), "`id`";
///     "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
/// }
/// ```
pub(super) fn model(entry: &Entry<'_>, resource: &Resource, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let (description, marks) = (resource.description.as_deref(), &resource.marks);
    let mut about = reference::describe(entry.wire, &resource.pages, description, marks, context.version);
    let base = context.types.base(resource);
    if let (Some(base), Some(last)) = (base, about.last_mut()) {
        last.push_str(&format!(", with the accessors of [`{}`]({})", base.name, place.path(base)));
    }
    let further = context.stands_for(resource).into_iter().map(|base| place.model(base));
    let bases: Vec<TokenStream> = base.map(|base| place.model(base)).into_iter().chain(further).collect();
    let bases = (!bases.is_empty()).then(|| quote!(: #(#bases),*));
    let (name, wire, derived) = (rust(&entry.name), docs::literal(entry.wire), derived(entry, context));
    let (about, deprecated) = (docs::in_macro(&about), marks::in_macro(marks));
    let head = quote!(#about #deprecated #name #bases = #wire #derived);
    let body = braces(std::iter::once(head).chain(rows(entry, resource, context, place)));
    quote!(crate::runtime::model! #body)
}

/// ```text
/// crate::runtime::model! {
///     /// `microsoft.graph.thing`, which the reference names and does not describe.
///     Thing = "microsoft.graph.thing"
/// }
/// ```
pub(super) fn stub(entry: &Entry<'_>, context: &Context<'_>) -> TokenStream {
    let shown = docs::code(entry.wire);
    let about = docs::in_macro(&[format!("{shown}, which the reference names and does not describe.")]);
    let (name, wire) = (rust(&entry.name), docs::literal(entry.wire));
    let derived = derived(entry, context);
    quote!(crate::runtime::model! { #about #name = #wire #derived })
}

/// The properties of a resource with their names.
pub(in crate::emit) fn members<'c>(resource: &'c Resource, context: &Context<'c>) -> Vec<Member<'c>> {
    members::members(resource, &context.types, &METHODS)
}

/// The rows of all properties, inherited ones first, after a semicolon; nothing if there are none.
fn rows(entry: &Entry<'_>, resource: &Resource, context: &Context<'_>, place: &Place<'_>) -> Vec<TokenStream> {
    let (inherited, own): (Vec<_>, Vec<_>) =
        members(resource, context).into_iter().partition(|member| member.inherited);
    let gate = |member: &Member<'_>| {
        let other = context.types.get(&member.property.ty.name)?;
        context.gates.condition(context.gates.of(other), context.gates.of(entry))
    };
    let inherited = inherited.iter().map(|member| property::inherited(member, gate(member), context, place));
    let own = own.iter().map(|member| property::own(member, gate(member), context, place));
    let mut rows = inherited.chain(own).peekable();
    let start = rows.peek().map(|_| quote!(;));
    start.into_iter().chain(rows).collect()
}

/// `{ "microsoft.graph.user" }`: the types that derive from this one; nothing if there are none.
fn derived(entry: &Entry<'_>, context: &Context<'_>) -> Option<TokenStream> {
    let names: Vec<_> = context.types.derived(entry).iter().map(|name| docs::literal(name)).collect();
    (!names.is_empty()).then(|| quote!({ #(#names),* }))
}
