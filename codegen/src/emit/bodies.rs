//! Prints the files of `requests`: the request types of each resource.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::gates::Gate;
use super::models;
use super::place::{Place, rust};
use super::reference;
use super::requests::RequestType;
use super::signature::Context;
use crate::model::api::Parameter;
use crate::naming::{self, Names, RustName};

/// The list of the modules.
pub(super) fn index(context: &Context<'_>) -> TokenStream {
    let shown = docs::code(&context.version.name);
    let about =
        docs::inner(&[format!("The parameters of actions of {shown}, by the resource that they are bound to.")]);
    let modules = context.requests.iter().map(|(module, types)| {
        let (attribute, module) = (context.gates.attribute(&gate(types, context), &Gate::Always), rust(module));
        quote!(#attribute pub mod #module;)
    });
    quote! {
        #about
        #(#modules)*
    }
}

/// The gate of code that needs any of the types.
fn gate(types: &[RequestType<'_>], context: &Context<'_>) -> Gate {
    context.gates.any(types.iter().flat_map(|request| request.routes.iter().copied()))
}

/// A module with the request types of one resource.
pub(super) fn file(types: &[RequestType<'_>], context: &Context<'_>) -> TokenStream {
    let place = Place::below(2, "");
    let resource = types.iter().flat_map(|request| &request.routes).map(|route| route.resource.as_str()).next();
    let about = docs::inner(&[format!("The parameters of actions of {}.", docs::code(resource.unwrap_or_default()))]);
    let within = gate(types, context);
    let types = types.iter().map(|request| {
        let own = gate(std::slice::from_ref(request), context);
        request_type(request, &context.gates.attribute(&own, &within), context, &place)
    });
    let types: Vec<TokenStream> = types.collect();
    let imports = place.imports();
    quote!(#about #imports #(#types)*)
}

/// ```text
/// /// The parameters of [user-sendmail](…).
/// #[derive(Clone, Debug)]
/// pub struct SendMailRequest(Object);
///
/// impl SendMailRequest {
///     /// With what has to be sent: `message`.
///     pub fn new(message: impl Into<Nullable<models::Message>>) -> Self {
///         Self(Object::new().with("message", message))
///     }
///
///     /// `saveToSentItems`: `Edm.Boolean`
///     pub fn with_save_to_sent_items(self, value: impl Into<Nullable<bool>>) -> Self { … }
/// }
///
/// impl IntoJson for SendMailRequest {
///     fn into_json(self) -> Value { self.0.into_json() }
/// }
/// ```
fn request_type(
    request: &RequestType<'_>,
    gate: &TokenStream,
    context: &Context<'_>,
    place: &Place<'_>,
) -> TokenStream {
    let pages = request.operations.iter().map(|operation| operation.page.as_str());
    let labelled = pages.map(|page| (docs::prose(docs::stem(page)), page));
    let links = reference::link_pages(labelled, context.version);
    let about = docs::outer(&[format!("The parameters of {links}.")]);
    let name = rust(&request.name);
    let [object, json, value] = ["Object", "IntoJson", "Value"].map(|name| place.runtime(name));
    let constructor = constructor(request, context, place);
    let mut names = Names::reserving(&["new", "clone", "fmt", "into_json"]);
    let setters: TokenStream = request
        .parameters
        .iter()
        .map(|parameter| {
            let setter = names.claim([naming::prefixed("with", &parameter.name)]);
            setter_of(parameter, &setter, context, place)
        })
        .collect();
    quote! {
        #about
        #gate
        #[derive(Clone, Debug)]
        pub struct #name(#object);
        #gate
        impl #name {
            #constructor
            #setters
        }
        #gate
        impl #json for #name {
            fn into_json(self) -> #value { self.0.into_json() }
        }
    }
}

fn constructor(request: &RequestType<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let object = place.runtime("Object");
    let required = || request.parameters.iter().filter(|parameter| parameter.required == Some(true));
    let mut names = Names::default();
    let (mut parameters, mut sets) = (TokenStream::new(), TokenStream::new());
    for parameter in required() {
        let name = rust(&names.claim([naming::method(&parameter.name)]));
        let (ty, wire) = (models::settable(&parameter.ty, context, place), docs::literal(&parameter.name));
        parameters.extend(quote!(#name: #ty,));
        sets.extend(quote!(.with(#wire, #name)));
    }
    let shown: Vec<String> = required().map(|parameter| docs::code(&parameter.name)).collect();
    let line = if shown.is_empty() { "Without parameters.".to_owned() } else { format!("With {}.", shown.join(", ")) };
    let about = docs::outer(&[line]);
    quote! {
        #about
        pub fn new(#parameters) -> Self { Self(#object::new() #sets) }
    }
}

fn setter_of(parameter: &Parameter, setter: &RustName, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let fact = format!("{}: {}", docs::code(&parameter.name), docs::code(&parameter.ty.to_string()));
    let mut lines = vec![fact];
    lines.extend(docs::paragraphs(parameter.description.as_deref()));
    let about = docs::outer(&lines);
    let (setter, wire) = (rust(setter), docs::literal(&parameter.name));
    let value = models::settable(&parameter.ty, context, place);
    quote! {
        #about
        pub fn #setter(self, value: #value) -> Self { Self(self.0.with(#wire, value)) }
    }
}
