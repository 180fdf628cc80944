//! Types in, the files of `models` out: one for each resource and enum, and the lists of them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::docs;
use super::gates::Gate;
use super::members::{self, Member};
use super::place::{Place, ident, rust};
use super::signature::{self, Context};
use super::types::{Definition, EXPORTS, Entry};
use super::value::Value;
use crate::model::api::{Enum, Property, Resource, TypeRef};
use crate::naming::{self, Names, RustName};

/// Method names that mean something else for every type.
const METHODS: [&str; 3] = ["clone", "default", "new"];

/// Variant names that every enum has by itself.
const VARIANTS: [&str; 1] = ["Unlisted"];

/// The file of a type.
pub(super) fn file(entry: &Entry<'_>, context: &Context<'_>) -> TokenStream {
    match entry.definition {
        Definition::Resource(resource) => model(entry, resource, context),
        Definition::Enum(listed) => enumeration(entry, listed, context),
        Definition::Stub => stub(entry, context),
    }
}

/// The modules of a namespace; the main one has those of the other namespaces too.
///
/// ```text
/// pub mod windows_updates;
///
/// mod exports;
/// mod user;
///
/// pub use self::exports::*;
/// ```
pub(super) fn index(namespace: Option<&RustName>, context: &Context<'_>) -> TokenStream {
    let about = match namespace {
        None => format!("The types of {}, and a module for each further namespace.", docs::code(&context.version.name)),
        Some(_) => "The types of a namespace.".to_owned(),
    };
    let about = docs::inner(&[about]);
    let modules = entries(namespace, context).map(|entry| {
        let (gate, module) = (gate(entry, &Gate::Always, context), rust(&entry.module));
        quote!(#gate mod #module;)
    });
    let others = context.types.namespaces().filter(|_| namespace.is_none()).map(rust);
    let exports = ident(EXPORTS);
    let (list, show) = match has_types(namespace, context) {
        true => (quote!(mod #exports;), quote!(pub use self::#exports::*;)),
        false => Default::default(),
    };
    quote! {
        #about
        #(pub mod #others;)*
        #list
        #(#modules)*
        #show
    }
}

/// What a namespace shows of its modules. It has a file of its own because both lists are long.
///
/// ```text
/// pub use super::{entity::Entity, user::User};
///
/// #[cfg(feature = "mail")]
/// pub use super::{mail_folder::MailFolder, message::Message};
/// ```
pub(super) fn exports(namespace: Option<&RustName>, context: &Context<'_>) -> TokenStream {
    let mut lists: BTreeMap<&Gate, Vec<TokenStream>> = BTreeMap::new();
    for entry in entries(namespace, context) {
        let (module, name) = (rust(&entry.module), rust(&entry.name));
        lists.entry(context.gates.of(entry)).or_default().push(quote!(#module::#name));
    }
    let uses = lists.into_iter().rev().map(|(gate, uses)| {
        let attribute = context.gates.attribute(gate, &Gate::Always);
        quote!(#attribute pub use super::{#(#uses),*};)
    });
    uses.collect()
}

/// The attribute of a type, or of what names it, where another gate holds already.
fn gate(entry: &Entry<'_>, within: &Gate, context: &Context<'_>) -> TokenStream {
    context.gates.attribute(context.gates.of(entry), within)
}

/// Whether a namespace has types of its own, and so a list of them.
pub(super) fn has_types(namespace: Option<&RustName>, context: &Context<'_>) -> bool {
    entries(namespace, context).next().is_some()
}

fn entries<'c>(namespace: Option<&'c RustName>, context: &'c Context<'_>) -> impl Iterator<Item = &'c Entry<'c>> {
    context.types.entries().filter(move |entry| entry.namespace.as_ref() == namespace).map(|entry| entry as &Entry<'c>)
}

/// ```text
/// use crate::runtime::{Nullable, Property};
///
/// crate::runtime::model! {
///     /// [`microsoft.graph.user`](…)
///     User: super::DirectoryObject = "microsoft.graph.user" { "microsoft.graph.guest" }
/// }
///
/// impl User {
///     pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
///
///     /// `displayName`: `Edm.String`
///     pub fn display_name(&self) -> Option<&str> { self.0.str("displayName") }
///
///     pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self { … }
/// }
/// ```
fn model(entry: &Entry<'_>, resource: &Resource, context: &Context<'_>) -> TokenStream {
    let place = Place::of_type(entry);
    let about = docs::in_macro(&about(entry.wire, &resource.pages, resource.description.as_deref(), context));
    let base = context.types.base(resource).map(|base| {
        let base = place.model(base);
        quote!(: #base)
    });
    let (name, wire) = (rust(&entry.name), docs::literal(entry.wire));
    let members = members::members(resource, &context.types, &METHODS);
    let constants = members.iter().map(|member| constant(member, &place));
    let constants: TokenStream = constants.collect();
    let methods = members.iter().map(|member| {
        let other = context.types.get(&member.property.ty.name);
        let gate = other.map(|other| gate(other, context.gates.of(entry), context));
        let getter = (!member.inherited).then(|| getter(member, context, &place));
        let setter = (!member.property.read_only).then(|| setter(member, context, &place));
        let [getter, setter] = [getter, setter].map(|method| method.map(|method| quote!(#gate #method)));
        quote!(#getter #setter)
    });
    let methods: TokenStream = methods.collect();
    let derived = derived(entry, context);
    let further = context.stands_for(resource).into_iter().map(|base| place.model(base));
    let further: Vec<TokenStream> = further.collect();
    let stands_for = (!further.is_empty()).then(|| quote!(crate::runtime::derived! { #name: #(#further),* }));
    let imports = place.imports();
    let members = (!members.is_empty()).then(|| quote!(impl #name { #constants #methods }));
    quote! {
        #imports
        crate::runtime::model! { #about #name #base = #wire #derived }
        #stands_for
        #members
    }
}

/// `{ "microsoft.graph.user" }`: the types that derive from this one; nothing where there are none.
fn derived(entry: &Entry<'_>, context: &Context<'_>) -> Option<TokenStream> {
    let names = context.types.derived(entry).iter().map(|name| docs::literal(name));
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| quote!({ #(#names),* }))
}

fn constant(member: &Member<'_>, place: &Place<'_>) -> TokenStream {
    let property = place.runtime("Property");
    let (name, wire) = (rust(&member.constant), docs::literal(&member.property.name));
    quote!(pub const #name: #property<Self> = #property::new(#wire);)
}

fn getter(member: &Member<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let property = member.property;
    let about = docs::outer(&about_property(property));
    let (name, wire) = (rust(&member.getter), docs::literal(&property.name));
    let (returns, read) = reading(&property.ty, context, place);
    quote! {
        #about
        pub fn #name(&self) -> #returns { self.0.#read(#wire) }
    }
}

/// What an accessor of the type returns, and the accessor of the object that reads it.
fn reading(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> (TokenStream, TokenStream) {
    let value = Value::of(&ty.name, &context.types);
    let option = place.prelude("Option");
    let json = || {
        let json = place.runtime("Value");
        (quote!(#option<&#json>), quote!(untyped))
    };
    match (value, ty.collection) {
        (Value::Stream | Value::Untyped, _) => json(),
        (Value::Text, false) => (quote!(#option<&str>), quote!(str)),
        (Value::Text, true) => {
            let vec = place.prelude("Vec");
            (quote!(#option<#vec<&str>>), quote!(strs))
        }
        (Value::Bool, false) => (quote!(#option<bool>), quote!(bool)),
        (Value::Number(number), false) => {
            let number = ident(number);
            (quote!(#option<#number>), quote!(#number))
        }
        (Value::Model(entry), false) => {
            let model = place.model(entry);
            (quote!(#option<&#model>), quote!(model))
        }
        (Value::Model(entry), true) => {
            let model = place.model(entry);
            (quote!(#option<&[#model]>), quote!(models))
        }
        (Value::Enum(entry), collection) => {
            let owned = signature::owned(ty, context, place);
            let read = match (collection, entry.is_flags()) {
                (true, _) => quote!(enumerations),
                (false, true) => quote!(flags),
                (false, false) => quote!(enumeration),
            };
            (quote!(#option<#owned>), read)
        }
        (Value::Parsed(..) | Value::Binary | Value::Bool | Value::Number(_), _) => {
            let (parsed, owned) = (place.runtime("Parsed"), signature::owned(ty, context, place));
            let read = match value {
                _ if ty.collection => quote!(values),
                Value::Parsed(_, read) => rust(&naming::method(read)).into_token_stream(),
                _ => quote!(binary),
            };
            (quote!(#parsed<#owned>), read)
        }
    }
}

fn setter(member: &Member<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let (name, wire) = (rust(&member.setter), docs::literal(&member.property.name));
    let value = settable(&member.property.ty, context, place);
    quote! {
        pub fn #name(self, value: #value) -> Self { Self(self.0.with(#wire, value)) }
    }
}

/// What a property of the type can be set to.
pub(super) fn settable(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let (into, nullable) = (place.prelude("Into"), place.runtime("Nullable"));
    let single = TypeRef::single(&ty.name);
    let ty = if matches!(Value::of(&ty.name, &context.types), Value::Untyped | Value::Stream) { &single } else { ty };
    let owned = match Value::of(&ty.name, &context.types) {
        Value::Stream => place.runtime("Value"),
        _ => signature::owned(ty, context, place),
    };
    quote!(impl #into<#nullable<#owned>>)
}

/// ```text
/// crate::runtime::enumeration! {
///     /// [`microsoft.graph.riskLevel`](…)
///     RiskLevel = "microsoft.graph.riskLevel" { Low = "low", Medium = "medium" }
/// }
/// ```
fn enumeration(entry: &Entry<'_>, listed: &Enum, context: &Context<'_>) -> TokenStream {
    let pages = std::slice::from_ref(&listed.page);
    let about = docs::in_macro(&about(entry.wire, pages, listed.description.as_deref(), context));
    let (name, wire) = (rust(&entry.name), docs::literal(entry.wire));
    let mut names = Names::reserving(&VARIANTS);
    let mut seen = BTreeSet::new();
    let members = listed.members.iter().filter(|member| seen.insert(member.as_str())).map(|member| {
        let (variant, wire) = (rust(&names.claim([naming::type_name(member)])), docs::literal(member));
        quote!(#variant = #wire)
    });
    quote!(crate::runtime::enumeration! { #about #name = #wire { #(#members),* } })
}

/// ```text
/// crate::runtime::model! {
///     /// `microsoft.graph.thing`, which the reference names and does not describe.
///     Thing = "microsoft.graph.thing"
/// }
/// ```
fn stub(entry: &Entry<'_>, context: &Context<'_>) -> TokenStream {
    let shown = docs::code(entry.wire);
    let about = docs::in_macro(&[format!("{shown}, which the reference names and does not describe.")]);
    let (name, wire) = (rust(&entry.name), docs::literal(entry.wire));
    let derived = derived(entry, context);
    quote!(crate::runtime::model! { #about #name = #wire #derived })
}

/// The description and a link to each page.
fn about(wire: &str, pages: &[String], description: Option<&str>, context: &Context<'_>) -> Vec<String> {
    let mut lines: Vec<String> = docs::paragraphs(description).into_iter().skip(1).collect();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let name = docs::code(wire);
    let links = pages.iter().enumerate().map(|(index, page)| {
        let text = if index == 0 { name.clone() } else { docs::prose(docs::stem(page)) };
        docs::link(&text, page, &context.version.name)
    });
    let links: Vec<String> = links.collect();
    lines.push(if links.is_empty() { name } else { links.join(", ") });
    lines
}

/// `` `displayName`: `Edm.String` `` and the description.
pub(super) fn about_property(property: &Property) -> Vec<String> {
    let read_only = if property.read_only { ", read-only" } else { "" };
    let fact = format!("{}: {}{read_only}", docs::code(&property.name), docs::code(&property.ty.to_string()));
    let mut lines = vec![fact];
    lines.extend(docs::paragraphs(property.description.as_deref()));
    lines
}
