//! Prints the accessors of a property: its name for queries, the method that reads it, the method that sets it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::members::Member;
use crate::emit::place::{Place, ident, rust};
use crate::emit::signature::{self, Context};
use crate::emit::value::Value;
use crate::model::api::{Property, TypeRef};

/// ```text
/// /// `displayName` in queries.
/// pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
/// ```
pub(super) fn constant(member: &Member<'_>, place: &Place<'_>) -> TokenStream {
    let wire = &member.property.name;
    let about = docs::outer(&[format!("{} in queries.", docs::code(wire))]);
    let property = place.runtime("Property");
    let (name, wire) = (rust(&member.constant), docs::literal(wire));
    quote! {
        #about
        pub const #name: #property<Self> = #property::new(#wire);
    }
}

/// ```text
/// /// `displayName`: `Edm.String`
/// pub fn display_name(&self) -> Option<&str> { self.0.str("displayName") }
/// ```
pub(super) fn getter(
    member: &Member<'_>,
    gate: Option<&TokenStream>,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let about = docs::outer(&describe(member.property));
    let (name, wire) = (rust(&member.getter), docs::literal(&member.property.name));
    let Reading { returns, accessor } = read_value(&member.property.ty, context, place);
    quote! {
        #about
        #gate
        pub fn #name(&self) -> #returns { self.0.#accessor(#wire) }
    }
}

/// ```text
/// /// Sets `displayName`.
/// pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self { Self(self.0.with("displayName", value)) }
/// ```
pub(super) fn setter(
    member: &Member<'_>,
    gate: Option<&TokenStream>,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let wire = &member.property.name;
    let about = docs::outer(&[format!("Sets {}.", docs::code(wire))]);
    let (name, wire) = (rust(&member.setter), docs::literal(wire));
    let value = settable(&member.property.ty, context, place);
    quote! {
        #about
        #gate
        pub fn #name(self, value: #value) -> Self { Self(self.0.with(#wire, value)) }
    }
}

/// The parameter type of a setter: `impl Into<Nullable<String>>`.
pub(in crate::emit) fn settable(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let (into, nullable) = (place.prelude("Into"), place.runtime("Nullable"));
    let owned = match Value::of(&ty.name, &context.types) {
        Value::Stream | Value::Untyped => place.runtime("Value"),
        _ => signature::owned(ty, context, place),
    };
    quote!(impl #into<#nullable<#owned>>)
}

/// `` `displayName`: `Edm.String` `` and the description.
fn describe(property: &Property) -> Vec<String> {
    let read_only = if property.read_only { ", read-only" } else { "" };
    let fact = format!("{}: {}{read_only}", docs::code(&property.name), docs::code(&property.ty.to_string()));
    let mut lines = vec![fact];
    lines.extend(docs::paragraphs(property.description.as_deref()));
    lines
}

/// How a property is read.
struct Reading {
    /// The type that the method returns.
    returns: TokenStream,
    /// The method of the runtime's object.
    accessor: Ident,
}

fn read_value(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> Reading {
    let (option, vec) = (place.prelude("Option"), || place.prelude("Vec"));
    let parsed = || {
        let (parsed, owned) = (place.runtime("Parsed"), signature::owned(ty, context, place));
        quote!(#parsed<#owned>)
    };
    let owned = || {
        let owned = signature::owned(ty, context, place);
        quote!(#option<#owned>)
    };
    let (returns, accessor) = match (Value::of(&ty.name, &context.types), ty.collection) {
        (Value::Stream | Value::Untyped, _) => {
            let json = place.runtime("Value");
            (quote!(#option<&#json>), "untyped")
        }
        (Value::Text, false) => (quote!(#option<&str>), "str"),
        (Value::Text, true) => {
            let vec = vec();
            (quote!(#option<#vec<&str>>), "strs")
        }
        (Value::Model(entry), collection) => {
            let model = place.model(entry);
            if collection { (quote!(#option<&[#model]>), "models") } else { (quote!(#option<&#model>), "model") }
        }
        (Value::Enum(_), true) => (owned(), "enumerations"),
        (Value::Enum(entry), false) => (owned(), if entry.is_flags() { "flags" } else { "enumeration" }),
        (Value::Bool, false) => (owned(), "bool"),
        (Value::Number(number), false) => (owned(), number),
        (Value::Bool | Value::Number(_) | Value::Parsed(..) | Value::Binary, true) => (parsed(), "values"),
        (Value::Parsed(_, accessor), false) => (parsed(), accessor),
        (Value::Binary, false) => (parsed(), "binary"),
    };
    Reading { returns, accessor: ident(accessor) }
}
