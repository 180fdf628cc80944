//! Prints the files of `nodes`: one for each area, with the nodes that it alone needs, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;

use super::gates::Gate;
use super::place::{Place, braces, ident, rust};
use super::signature::{self, Context};
use super::{docs, manual, marks, sheet};
use crate::model::api::{Child, Method, Node, Place as Stands, Segment};
use crate::naming::Names;

mod layout;
mod method;
mod root;

pub(super) use layout::{File, files};

use layout::is_printed;

/// The method that reads the value at a node.
const GET: &str = "get";

/// ```text
/// //! The places of the API, as types.
///
/// #[cfg(feature = "mail")]
/// mod mail;
/// mod shared;
///
/// #[cfg(feature = "mail")]
/// pub use self::mail::*;
/// pub use self::shared::*;
/// ```
pub(super) fn index(files: &[File<'_>], context: &Context<'_>) -> TokenStream {
    let mut about = vec![
        format!("The nodes of {}: the places of the API, each as a type.", docs::code(&context.version.name)),
        String::new(),
        "All addresses where values of one type stand are one node, so that a function can take a message of anybody, \
         or an item of any drive."
            .to_owned(),
    ];
    about.extend(marks::legend(context.version));
    let about = docs::inner(&about);
    let attribute = |file: &File<'_>| context.gates.attribute(&file.gate, &Gate::Always);
    let modules = files.iter().map(|file| {
        let (gate, module) = (attribute(file), rust(&file.module));
        quote!(#gate mod #module;)
    });
    let exports = files.iter().map(|file| {
        let (gate, module) = (attribute(file), rust(&file.module));
        quote!(#gate pub use self::#module::*;)
    });
    quote!(#about #(#modules)* #(#exports)*)
}

/// A file of nodes.
///
/// ```text
/// use super::super::{models, requests};
/// use crate::runtime::{Call, Get};
///
/// crate::runtime::node! {
///     /// A place of [`microsoft.graph.message`](models::Message).
///     Message: super::OutlookItem = models::Message
/// }
///
/// impl Message { … }
/// ```
pub(super) fn file(file: &File<'_>, context: &Context<'_>) -> TokenStream {
    let place = Place::below(2, file.nodes.iter().map(|(_, node)| node.name.as_str()));
    let nodes: TokenStream =
        file.nodes.iter().map(|(index, node)| print_node(*index, node, file, context, &place)).collect();
    let about = docs::inner(&[match file.gate.area() {
        Some(area) => format!("The nodes of the area {}.", docs::code(area)),
        None => "The nodes that several areas need.".to_owned(),
    }]);
    let imports = place.imports();
    [about, imports, nodes].into_iter().collect()
}

fn print_node(index: u32, node: &Node, file: &File<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let gate = context.nodes.of(index);
    let attribute = context.gates.attribute(gate, &file.gate);
    let name = ident(&node.name);
    let declaration = declaration(index, node, context, place);
    let constructors = (node.place == Stands::Root).then(|| root::constructors(context, place));
    let methods = node.methods.iter().filter_map(|method| method::print_method(method, gate, context, place));
    let children = node.children.iter().filter_map(|child| accessor(child, gate, context, place));
    let get = undocumented_get(node, context, place);
    let members = braces(constructors.into_iter().chain(get).chain(methods).chain(children));
    let implementation = (!members.stream().is_empty()).then(|| quote!(#attribute impl #name #members));
    quote! {
        #attribute
        crate::runtime::node! { #declaration }
        #implementation
    }
}

/// ```text
/// /// A place of [`microsoft.graph.message`](models::Message).
/// Message: super::OutlookItem = models::Message
/// ```
fn declaration(index: u32, node: &Node, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let name = ident(&node.name);
    let entry = node.type_name().and_then(|ty| context.types.get(ty));
    let model = entry.map(|entry| place.model(entry));
    let shown = node.type_name().map(|ty| docs::code(ty)).unwrap_or_default();
    let base = node.base.and_then(|base| context.version.nodes.get(base as usize)).map(|base| {
        let base = ident(&base.name);
        quote!(: super::#base)
    });
    let address =
        context.nodes.address(index).map(|address| format!(", such as {}", docs::code(address))).unwrap_or_default();
    match &node.place {
        Stands::Root => {
            let about = docs::in_macro(&root::about(context));
            quote!(#about #name root)
        }
        Stands::Item { .. } => {
            let about = docs::in_macro(&[format!("A value of {shown}{address}.")]);
            let model = model.map(|model| quote!(= #model));
            quote!(#about #name #base #model)
        }
        Stands::Collection { .. } => {
            let about = docs::in_macro(&[format!("A collection of {shown}{address}.")]);
            quote!(#about #name [#model])
        }
        Stands::Address => {
            let about = docs::in_macro(&[docs::code(context.nodes.address(index).unwrap_or("/"))]);
            quote!(#about #name)
        }
    }
}

/// The `get` of a type that no page reads. It hides that of the base type, which returns the base type.
///
/// ```text
/// /// Reads the value. No page documents this request.
/// pub fn get(&self) -> Get<models::ListItem> { self.0.get("GET listItem: get") }
/// ```
fn undocumented_get(node: &Node, context: &Context<'_>, place: &Place<'_>) -> Option<TokenStream> {
    let Stands::Item { ty } = &node.place else { return None };
    let entry = context.types.get(ty)?;
    if node.methods.iter().any(|method| method.name == GET) || node.children.iter().any(|child| child.name == GET) {
        return None;
    }
    let (get, model, name) = (place.runtime("Get"), place.model(entry), ident(GET));
    let sheet = sheet::sheet(Method::Get, &manual::operation_name(ty.short(), GET), &[]);
    Some(quote! {
        #[doc = " Reads the value. No page documents this request."]
        pub fn #name(&self) -> #get<#model> {
            self.0.get(#sheet)
        }
    })
}

/// ```text
/// /// `…/messages`
/// pub fn messages(&self) -> super::UserMessages { super::UserMessages(self.0.name("messages")) }
/// ```
fn accessor(child: &Child, within: &Gate, context: &Context<'_>, place: &Place<'_>) -> Option<TokenStream> {
    let target = context.version.nodes.get(child.node as usize)?;
    let step = signature::step(&child.segment, &mut Names::default(), context, place);
    let (parameters, append) = (step.parameters, references(child, target).unwrap_or(step.append));
    let name = ident(&child.name);
    let gate = context.gates.attribute(context.nodes.of(child.node), within);
    let mut lines = vec![docs::code(&format!("…{}", child.segment))];
    if !child.documented {
        lines.push(String::new());
        lines.push("The type lists it; no page documents a request there.".to_owned());
    }
    let about = docs::outer(&lines);
    let (ty, make) = if is_printed(target) {
        let target = ident(&target.name);
        (quote!(super::#target), quote!(super::#target))
    } else {
        let model = place.model(context.types.get(target.type_name()?)?);
        let collection = place.runtime("Collection");
        (quote!(#collection<#model>), quote!(#collection::at))
    };
    Some(quote! {
        #about
        #gate
        pub fn #name(&self #parameters) -> #ty {
            #make(self.0 #append)
        }
    })
}

/// `.references("members")`: appends the name of a collection whose items are references.
fn references(child: &Child, target: &Node) -> Option<TokenStream> {
    match (&child.segment, &target.place) {
        (Segment::Name { name }, Stands::Collection { references: true, .. }) => {
            let name = docs::literal(name);
            Some(quote!(.references(#name)))
        }
        _ => None,
    }
}
