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

pub(super) use enumeration::variants;
pub(super) use files::{TypeFile, divide};
pub(super) use property::set_type;
pub(super) use resource::members;

/// The modules of `models`, and what they export. A namespace with several files exports what they have.
///
/// ```text
/// #[cfg(feature = "sites")]
/// pub mod term_store;
///
/// mod security_a;
/// mod security_c;
/// #[cfg(feature = "mail")] mod mail;
/// mod shared;
///
/// #[cfg(feature = "mail")]
/// pub use self::mail::*;
/// pub use self::shared::*;
///
/// /// The types of a namespace.
/// pub mod security {
///     pub use super::{security_a::*, security_c::*};
/// }
/// ```
pub(super) fn index(files: &[TypeFile<'_>], context: &Context<'_>) -> TokenStream {
    let shown = docs::code(&context.version.name);
    let mut about = vec![format!("The types of {shown}, and a module for each further namespace.")];
    about.extend(marks::legend(context.version));
    let about = docs::inner(&about);
    let module = |file: &TypeFile<'_>| (context.gates.attribute(&file.gate, &Gate::Always), rust(&file.module));
    let (whole, parts): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.namespace == Some(&file.module));
    let (namespace_gates, namespaces): (Vec<_>, Vec<_>) = whole.into_iter().map(module).unzip();
    let (part_gates, part_modules): (Vec<_>, Vec<_>) = parts.iter().map(|file| module(file)).unzip();
    let (divided, main): (Vec<_>, Vec<_>) = parts.into_iter().partition(|file| file.namespace.is_some());
    let (gates, modules): (Vec<_>, Vec<_>) = main.into_iter().map(module).unzip();
    let exports = divided.chunk_by(|one, other| one.namespace == other.namespace).filter_map(|parts| {
        let namespace = rust(parts.first()?.namespace?);
        let (gates, modules): (Vec<_>, Vec<_>) = parts.iter().map(|file| module(file)).unzip();
        let about = docs::outer(&[files::OF_NAMESPACE.to_owned()]);
        Some(quote!(#about pub mod #namespace { #(#gates pub use super::#modules::*;)* }))
    });
    quote! {
        #about
        #(#namespace_gates pub mod #namespaces;)*
        #(#part_gates mod #part_modules;)*
        #(#gates pub use self::#modules::*;)*
        #(#exports)*
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
    let types: TokenStream = types.collect();
    let (about, imports) = (docs::inner(&[file.about()]), place.imports());
    [about, imports, types].into_iter().collect()
}

fn declaration(entry: &Entry<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    match entry.definition {
        Definition::Resource(resource) => resource::model(entry, resource, context, place),
        Definition::Enum(listed) => enumeration::enumeration(entry, listed, context),
        Definition::Stub => resource::stub(entry, context),
    }
}
