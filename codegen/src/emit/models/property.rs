//! Prints the row of a property in the table of its model.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::marks;
use crate::emit::members::Member;
use crate::emit::place::{Place, ident, rust};
use crate::emit::signature::{self, Context};
use crate::emit::value::Value;
use crate::model::api::{Marks, TypeRef};

/// The row of a property. `gate` is the condition with which its type is compiled.
///
/// ```text
/// "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
/// ```
pub(super) fn own(
    member: &Member<'_>,
    gate: Option<TokenStream>,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let (property, wire) = (member.property, docs::literal(&member.property.name));
    let [constant, getter, setter] = [&member.constant, &member.getter, &member.setter].map(rust);
    let Reading { returns, accessor } = read_value(&property.ty, context, place);
    let value = set_type(&property.ty, context, place);
    let note = if property.read_only { ", read-only" } else { "" };
    let fact = docs::fact(&property.name, &property.ty);
    let fact = docs::line(&format!("{fact}{note}{}", marks::facts(&property.marks)));
    let about = docs::lines(property.description.as_deref());
    let conditions = conditions(gate, &property.marks);
    quote!(#wire #constant, #getter #accessor -> #returns, #setter(#value), #fact #(#about)* #conditions;)
}

/// The row of a property whose getter belongs to a base type.
///
/// ```text
/// inherited "id" ID, with_id(String), "`id`";
/// ```
pub(super) fn inherited(
    member: &Member<'_>,
    gate: Option<TokenStream>,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let (property, wire) = (member.property, docs::literal(&member.property.name));
    let [constant, setter] = [&member.constant, &member.setter].map(rust);
    let value = set_type(&property.ty, context, place);
    let fact = docs::line(&docs::code(&property.name));
    let conditions = conditions(gate, &property.marks);
    quote!(inherited #wire #constant, #setter(#value), #fact #conditions;)
}

/// `if (feature = "users") deprecated (since = "2024-04-10", note = "…")`: what follows the facts of a row.
fn conditions(gate: Option<TokenStream>, marks: &Marks) -> TokenStream {
    let gate = gate.map(|gate| quote!(if #gate));
    let deprecated = marks::deprecation(marks).map(|arguments| quote!(deprecated #arguments));
    quote!(#gate #deprecated)
}

/// The type of the values that a setter takes: `String`.
pub(in crate::emit) fn set_type(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    match Value::of(&ty.name, &context.types) {
        Value::Stream | Value::Untyped => place.runtime("Value"),
        _ => signature::owned(ty, context, place),
    }
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
