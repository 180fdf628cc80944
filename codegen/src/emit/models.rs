//! Prints the files of `models`: the index, and the files with the types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::gates::Gate;
use super::marks;
use super::place::{Place, rust};
use super::signature::Context;
use super::types::{Definition, Entry};

mod enumeration;
mod files;
mod property;
mod resource;

pub(super) use files::{TypeFile, divide};
pub(super) use property::set_type;

/// The modules of `models`, and what they export.
///
/// ```text
/// #[cfg(feature = "security")]
/// pub mod security;
///
/// #[cfg(feature = "mail")] mod mail;
/// mod shared;
///
/// #[cfg(feature = "mail")]
/// pub use self::mail::*;
/// pub use self::shared::*;
/// ```
pub(super) fn index(files: &[TypeFile<'_>], context: &Context<'_>) -> TokenStream {
    let shown = docs::code(&context.version.name);
    let mut about = vec![format!("The types of {shown}, and a module for each further namespace.")];
    about.extend(marks::legend(context.version));
    let about = docs::inner(&about);
    let parts = |of_namespaces: bool| files.iter().filter(move |file| file.namespace.is_some() == of_namespaces);
    let part = |file: &TypeFile<'_>| (context.gates.attribute(&file.gate, &Gate::Always), rust(&file.module));
    let (namespace_gates, namespaces): (Vec<_>, Vec<_>) = parts(true).map(part).unzip();
    let (gates, modules): (Vec<_>, Vec<_>) = parts(false).map(part).unzip();
    quote! {
        #about
        #(#namespace_gates pub mod #namespaces;)*
        #(#gates mod #modules;)*
        #(#gates pub use self::#modules::*;)*
    }
}

/// A file with types.
///
/// ```text
/// use crate::runtime::{Date, Flags};
///
/// crate::runtime::model! { … }
/// crate::runtime::enumeration! { … }
/// ```
pub(super) fn file(file: &TypeFile<'_>, context: &Context<'_>) -> TokenStream {
    let place = Place::of_types(file.namespace, &file.entries);
    let types = file.entries.iter().map(|entry| {
        let gate = context.gates.attribute(context.gates.of(entry), &file.gate);
        let declaration = declaration(entry, context, &place);
        quote!(#gate #declaration)
    });
    let types: Vec<TokenStream> = types.collect();
    let (about, imports) = (docs::inner(&[file.about()]), place.imports());
    quote!(#about #imports #(#types)*)
}

fn declaration(entry: &Entry<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    match entry.definition {
        Definition::Resource(resource) => resource::model(entry, resource, context, place),
        Definition::Enum(listed) => enumeration::enumeration(entry, listed, context),
        Definition::Stub => resource::stub(entry, context),
    }
}
