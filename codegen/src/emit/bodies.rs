//! Prints the files of `requests`: the request types, in a module for each resource.
//!
//! A file has the modules of one area, or those with types of several areas.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::gates::Gate;
use super::marks;
use super::models;
use super::place::{Place, braces, rust};
use super::reference;
use super::requests::RequestType;
use super::signature::Context;
use crate::model::api::{Operation, Parameter};
use crate::naming::{self, Names, RustName};

/// The name of the file for modules that do not belong to one area alone.
const SHARED: &str = "shared";

/// A file with request types.
#[derive(Debug)]
pub(super) struct BodyFile<'c> {
    /// The private module inside `requests`.
    pub(super) module: RustName,
    /// The gate of all modules; [`Gate::Always`] if they have different ones.
    gate: Gate,
    /// The public module of each resource, with its types.
    modules: Vec<(&'c RustName, &'c [RequestType<'c>])>,
}

/// Divides the request types of a version into files.
pub(super) fn divide<'c>(context: &'c Context<'c>) -> Vec<BodyFile<'c>> {
    let mut groups: BTreeMap<Option<String>, BodyFile<'_>> = BTreeMap::new();
    let mut names = Names::default();
    context.requests.keys().for_each(|module| drop(names.claim([module.clone()])));
    for (module, types) in &context.requests {
        let gate = gate(types, context);
        let area = gate.area().map(str::to_owned);
        let name = area.as_deref().unwrap_or(SHARED);
        let mut claim = || names.claim([naming::module(name), naming::module(&format!("{name}_requests"))]);
        let gate = if area.is_some() { gate } else { Gate::Always };
        let file = groups.entry(area.clone());
        let file = file.or_insert_with(|| BodyFile { module: claim(), gate, modules: Vec::new() });
        file.modules.push((module, types));
    }
    groups.into_values().collect()
}

/// The modules of `requests`, and what they export.
///
/// ```text
/// #[cfg(feature = "mail")] mod mail;
/// mod shared;
///
/// #[cfg(feature = "mail")]
/// pub use self::mail::*;
/// pub use self::shared::*;
/// ```
pub(super) fn index(files: &[BodyFile<'_>], context: &Context<'_>) -> TokenStream {
    let shown = docs::code(&context.version.name);
    let about =
        docs::inner(&[format!("The parameters of actions of {shown}, by the resource that they are bound to.")]);
    let parts = files.iter().map(|file| (context.gates.attribute(&file.gate, &Gate::Always), rust(&file.module)));
    let (gates, modules): (Vec<_>, Vec<_>) = parts.unzip();
    quote! {
        #about
        #(#gates mod #modules;)*
        #(#gates pub use self::#modules::*;)*
    }
}

/// The gate of code that needs any of the types.
fn gate(types: &[RequestType<'_>], context: &Context<'_>) -> Gate {
    context.gates.any(types.iter().flat_map(|request| request.routes.iter().copied()))
}

/// A file with the request types of several resources.
///
/// ```text
/// pub mod message {
///     //! The parameters of actions of `message`.
///
///     use super::super::super::models;
///
///     crate::runtime::parameters! { … }
/// }
/// ```
pub(super) fn file(file: &BodyFile<'_>, context: &Context<'_>) -> TokenStream {
    let about = match file.gate.area() {
        Some(area) => format!("The parameters of actions in the area {}.", docs::code(area)),
        None => "The parameters of actions that no area has for itself.".to_owned(),
    };
    let about = docs::inner(&[about]);
    let modules = file.modules.iter().map(|(name, types)| {
        let attribute = context.gates.attribute(&gate(types, context), &file.gate);
        let (name, content) = (rust(name), module(types, context));
        quote!(#attribute pub mod #name { #content })
    });
    quote!(#about #(#modules)*)
}

/// The content of a module with the request types of one resource.
fn module(types: &[RequestType<'_>], context: &Context<'_>) -> TokenStream {
    let place = Place::below(3, []);
    let resource = types.iter().flat_map(|request| &request.routes).map(|route| route.resource.as_str()).next();
    let about = docs::inner(&[format!("The parameters of actions of {}.", docs::code(resource.unwrap_or_default()))]);
    let within = gate(types, context);
    let types = types.iter().map(|request| {
        let own = gate(std::slice::from_ref(request), context);
        let (attribute, request) = (context.gates.attribute(&own, &within), request_type(request, context, &place));
        quote!(#attribute #request)
    });
    let types: Vec<TokenStream> = types.collect();
    let imports = place.imports();
    quote!(#about #imports #(#types)*)
}

/// ```text
/// crate::runtime::parameters! {
///     /// The parameters of [user-sendmail](…).
///     SendMailRequest;
///     required message "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
///     "saveToSentItems" with_save_to_sent_items(bool), "`saveToSentItems`: `Edm.Boolean`" "…";
/// }
/// ```
fn request_type(request: &RequestType<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let (published, others): (Vec<&Operation>, Vec<&Operation>) =
        request.operations.iter().partition(|operation| reference::has_page(operation));
    let labelled =
        published.iter().map(|operation| (docs::prose(docs::stem(&operation.page)), operation.page.as_str()));
    let shown = match others.first().filter(|_| published.is_empty()) {
        Some(operation) => docs::code(&operation.name),
        None => reference::link_pages(labelled, context.version),
    };
    let about = docs::in_macro(&[format!("The parameters of {shown}.")]);
    let name = rust(&request.name);
    let mut arguments = Names::default();
    let mut setters = Names::reserving(&["new", "clone", "fmt", "into_json"]);
    let rows = request.parameters.iter().map(|parameter| {
        let required = parameter.required == Some(true);
        let argument = required.then(|| arguments.claim([naming::method(&parameter.name)]));
        let setter = setters.claim([naming::prefixed("with", &parameter.name)]);
        (argument.is_none(), row(parameter, argument.as_ref(), &setter, context, place))
    });
    let mut rows: Vec<(bool, TokenStream)> = rows.collect();
    rows.sort_by_key(|(optional, _)| *optional);
    let rows = rows.into_iter().map(|(_, row)| row);
    let body = braces(std::iter::once(quote!(#about #name;)).chain(rows));
    quote!(crate::runtime::parameters! #body)
}

/// The row of a parameter. It has a name as an argument if it is required.
fn row(
    parameter: &Parameter,
    argument: Option<&RustName>,
    setter: &RustName,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let (wire, setter) = (docs::literal(&parameter.name), rust(setter));
    let value = models::set_type(&parameter.ty, context, place);
    let fact = docs::fact(&parameter.name, &parameter.ty) + &marks::facts(&parameter.marks);
    let fact = docs::line(&fact);
    let about = docs::lines(parameter.description.as_deref());
    let required = argument.map(rust).map(|argument| quote!(required #argument));
    quote!(#required #wire #setter(#value), #fact #(#about)*;)
}
