//! Writes the paths of runtime items and models relative to a module, and collects the imports of the module.
//!
//! Items of the runtime are imported. If the module defines an item with the same name, the full path is written
//! instead.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

use super::types::Entry;
use crate::naming::RustName;

/// A module that is being printed.
#[derive(Debug)]
pub(super) struct Place<'a> {
    /// The way from here to the module of models.
    models: Reach<'a>,
    /// The types that the module itself defines.
    defined: BTreeSet<&'a str>,
    imports: RefCell<BTreeSet<&'static str>>,
    /// Whether `models` and `requests` are used.
    modules: RefCell<Modules>,
}

/// Which of the modules `models` and `requests` are imported.
pub(super) type Modules = BTreeSet<&'static str>;

#[derive(Debug)]
enum Reach<'a> {
    /// From a module inside `models`: that of a namespace, or one with types of the main namespace.
    Inside(Option<&'a RustName>),
    /// By an import, from a module this many levels below one that has `models`.
    Import(usize),
}

impl<'a> Place<'a> {
    /// A module inside `models` that defines types of a namespace.
    pub(super) fn of_types(namespace: Option<&'a RustName>, entries: &[&'a Entry<'_>]) -> Self {
        Self::new(Reach::Inside(namespace), entries.iter().map(|entry| entry.name.as_str()))
    }

    /// A module that defines types and is this many levels below one that has `models`.
    pub(super) fn below(depth: usize, defined: impl IntoIterator<Item = &'a str>) -> Self {
        Self::new(Reach::Import(depth), defined)
    }

    fn new(models: Reach<'a>, defined: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            models,
            defined: defined.into_iter().collect(),
            imports: RefCell::default(),
            modules: RefCell::default(),
        }
    }

    /// An item of the runtime.
    pub(super) fn runtime(&self, name: &'static str) -> TokenStream {
        let item = ident(name);
        if self.defined.contains(name) {
            return quote!(crate::runtime::#item);
        }
        self.imports.borrow_mut().insert(name);
        quote!(#item)
    }

    /// An item of the standard library's prelude.
    pub(super) fn prelude(&self, name: &'static str) -> TokenStream {
        let item = ident(name);
        if self.defined.contains(name) { quote!(::std::prelude::rust_2024::#item) } else { quote!(#item) }
    }

    /// A type of `models`.
    pub(super) fn model(&self, entry: &Entry<'_>) -> TokenStream {
        let name = rust(&entry.name);
        let namespace = entry.namespace.as_ref();
        let module = namespace.map(|module| {
            let module = rust(module);
            quote!(#module::)
        });
        match self.models {
            Reach::Inside(here @ Some(_)) if here == namespace && self.defined.contains(entry.name.as_str()) => {
                quote!(#name)
            }
            Reach::Inside(_) => quote!(super::#module #name),
            Reach::Import(_) => {
                self.modules.borrow_mut().insert("models");
                quote!(models::#module #name)
            }
        }
    }

    /// The path of a type of `models` as text, for a link.
    pub(super) fn path(&self, entry: &Entry<'_>) -> String {
        self.model(entry).to_string().replace(' ', "")
    }

    /// A type of `requests`.
    pub(super) fn request(&self, module: &RustName, name: &RustName) -> TokenStream {
        self.modules.borrow_mut().insert("requests");
        let (module, name) = (rust(module), rust(name));
        quote!(requests::#module::#name)
    }

    /// The imports of all items that were used.
    ///
    /// ```text
    /// use super::super::models;
    /// use crate::runtime::{Get, List};
    /// ```
    pub(super) fn imports(&self) -> TokenStream {
        let runtime: Vec<Ident> = self.imports.borrow().iter().map(|name| ident(name)).collect();
        let runtime = (!runtime.is_empty()).then(|| quote!(use crate::runtime::{#(#runtime),*};));
        let Reach::Import(depth @ 1..) = self.models else { return quote!(#runtime) };
        let modules: Vec<Ident> = self.modules.borrow().iter().map(|name| ident(name)).collect();
        let up = (0..depth).map(|_| quote!(super::));
        let modules = (!modules.is_empty()).then(|| quote!(use #(#up)*{#(#modules),*};));
        quote!(#modules #runtime)
    }
}

/// Tokens in braces. `quote!` copies all tokens of a stream that it interpolates, but those of a group are shared: long
/// streams are put into a group at once.
pub(super) fn braces(tokens: impl IntoIterator<Item = TokenStream>) -> Group {
    Group::new(Delimiter::Brace, tokens.into_iter().collect())
}

/// A decided name as a token.
pub(super) fn rust(name: &RustName) -> Ident {
    ident(name.as_str())
}

/// An identifier that a printer chooses.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
