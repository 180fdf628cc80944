//! Prints the files of `models`: one for each type, and for each namespace the list of its types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::gates::Gate;
use super::order;
use super::place::{ident, rust};
use super::signature::Context;
use super::types::{Definition, EXPORTS, Entry};
use crate::naming::RustName;

mod enumeration;
mod property;
mod resource;

pub(super) use property::settable;

/// The file of a type.
pub(super) fn file(entry: &Entry<'_>, context: &Context<'_>) -> TokenStream {
    match entry.definition {
        Definition::Resource(resource) => resource::model(entry, resource, context),
        Definition::Enum(listed) => enumeration::enumeration(entry, listed, context),
        Definition::Stub => resource::stub(entry, context),
    }
}

/// The modules of a namespace. The main namespace also has the modules of the other namespaces.
///
/// ```text
/// pub mod windows_updates;
///
/// mod exports;
///
/// mod message;
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
    let modules = entries(namespace, context).map(|entry| (entry.module.as_str(), Some(entry)));
    let exports = has_types(namespace, context).then_some((EXPORTS, None));
    let mut modules: Vec<(&str, Option<&Entry<'_>>)> = modules.chain(exports).collect();
    modules.sort_by_key(|(module, _)| *module);
    let modules = modules.into_iter().map(|(module, entry)| {
        let gate = entry.map(|entry| context.gates.attribute(context.gates.of(entry), &Gate::Always));
        let module = ident(module);
        quote!(#gate mod #module;)
    });
    let others = context.types.namespaces().filter(|_| namespace.is_none());
    let mut others: Vec<&RustName> = others.collect();
    others.sort();
    let others = others.into_iter().map(rust);
    let show = exports.map(|(exports, _)| {
        let exports = ident(exports);
        quote!(pub use self::#exports::*;)
    });
    quote! {
        #about
        #(pub mod #others;)*
        #(#modules)*
        #show
    }
}

/// The types that a namespace exports. They have a file of their own because both lists are long.
///
/// ```text
/// pub use super::{entity::Entity, user::User};
///
/// #[cfg(feature = "mail")]
/// pub use super::{mail_folder::MailFolder, message::Message};
/// ```
pub(super) fn exports(namespace: Option<&RustName>, context: &Context<'_>) -> TokenStream {
    let mut lists: BTreeMap<&Gate, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in entries(namespace, context) {
        lists.entry(context.gates.of(entry)).or_default().push(entry);
    }
    let uses = lists.into_iter().rev().map(|(gate, mut list)| {
        list.sort_by(|a, b| order::compare(&a.module, &b.module));
        let attribute = context.gates.attribute(gate, &Gate::Always);
        let paths = list.iter().map(|entry| {
            let (module, name) = (rust(&entry.module), rust(&entry.name));
            quote!(#module::#name)
        });
        quote!(#attribute pub use super::{#(#paths),*};)
    });
    uses.collect()
}

/// Whether a namespace has types of its own, and so exports some.
pub(super) fn has_types(namespace: Option<&RustName>, context: &Context<'_>) -> bool {
    entries(namespace, context).next().is_some()
}

fn entries<'c>(namespace: Option<&'c RustName>, context: &'c Context<'_>) -> impl Iterator<Item = &'c Entry<'c>> {
    context.types.entries().filter(move |entry| entry.namespace.as_ref() == namespace).map(|entry| entry as &Entry<'c>)
}
