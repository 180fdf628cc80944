//! Prints the model of a resource: its type, and accessors for its properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::property;
use crate::emit::members::{self, Member};
use crate::emit::place::{Place, rust};
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::emit::{docs, reference};
use crate::model::api::Resource;

/// Method names that have another meaning for every type.
const METHODS: [&str; 3] = ["clone", "default", "new"];

/// ```text
/// use crate::runtime::{Nullable, Property};
///
/// crate::runtime::model! {
///     /// [`microsoft.graph.user`](…)
///     User: super::DirectoryObject = "microsoft.graph.user" { "microsoft.graph.guest" }
/// }
///
/// crate::runtime::derived! {
///     User: super::Entity
/// }
///
/// impl User {
///     /// `displayName` in queries.
///     pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
///
///     /// `displayName`: `Edm.String`
///     pub fn display_name(&self) -> Option<&str> { self.0.str("displayName") }
///
///     /// Sets `displayName`.
///     pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self { … }
/// }
/// ```
pub(super) fn model(entry: &Entry<'_>, resource: &Resource, context: &Context<'_>) -> TokenStream {
    let place = Place::of_type(entry);
    let about = reference::describe(entry.wire, &resource.pages, resource.description.as_deref(), context.version);
    let about = docs::in_macro(&about);
    let base = context.types.base(resource).map(|base| {
        let base = place.model(base);
        quote!(: #base)
    });
    let (name, wire, derived) = (rust(&entry.name), docs::literal(entry.wire), derived(entry, context));
    let further: Vec<TokenStream> = context.stands_for(resource).into_iter().map(|base| place.model(base)).collect();
    let stands_for = (!further.is_empty()).then(|| quote!(crate::runtime::derived! { #name: #(#further),* }));
    let accessors = accessors(entry, resource, context, &place);
    let imports = place.imports();
    quote! {
        #imports
        crate::runtime::model! { #about #name #base = #wire #derived }
        #stands_for
        #accessors
    }
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

/// The constants and methods of all properties; nothing if there are none.
fn accessors(entry: &Entry<'_>, resource: &Resource, context: &Context<'_>, place: &Place<'_>) -> Option<TokenStream> {
    let members = members::members(resource, &context.types, &METHODS);
    let name = rust(&entry.name);
    let constants = members.iter().map(|member| property::constant(member, place));
    let constants: TokenStream = constants.collect();
    let methods: TokenStream = members.iter().map(|member| methods(member, entry, context, place)).collect();
    (!members.is_empty()).then(|| quote!(impl #name { #constants #methods }))
}

fn methods(member: &Member<'_>, entry: &Entry<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let other = context.types.get(&member.property.ty.name);
    let gate = other.map(|other| context.gates.attribute(context.gates.of(other), context.gates.of(entry)));
    let getter = (!member.inherited).then(|| property::getter(member, gate.as_ref(), context, place));
    let setter = (!member.property.read_only).then(|| property::setter(member, gate.as_ref(), context, place));
    quote!(#getter #setter)
}

/// `{ "microsoft.graph.user" }`: the types that derive from this one; nothing if there are none.
fn derived(entry: &Entry<'_>, context: &Context<'_>) -> Option<TokenStream> {
    let names: Vec<_> = context.types.derived(entry).iter().map(|name| docs::literal(name)).collect();
    (!names.is_empty()).then(|| quote!({ #(#names),* }))
}
