//! Prints the module of a node in the tree of routes: its type, a method for each request and each child, and the modules
//! of the children.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::gates::Gate;
use super::manual::{self, Sources};
use super::place::{Modules, Place, ident, rust};
use super::signature::{self, Context, Step};
use super::split::Layout;
use super::tree::{Node, Request};
use crate::model::api::{Caller, Method};
use crate::naming::Names;

/// The variables of a method that makes a request.
const LOCALS: [&str; 1] = ["operation"];

/// The root of a version.
///
/// ```text
/// //! The `v1.0` version of Microsoft Graph.
/// #![allow(…)]
/// use crate::runtime::{Client, Credential, Route};
///
/// pub mod models;
/// pub mod requests;
/// pub mod users;
///
/// crate::runtime::node! {
///     /// Where the routes of `v1.0` start.
///     Graph
/// }
///
/// impl Graph {
///     …
/// }
/// ```
pub(super) fn root(node: &Node<'_>, layout: &Layout<'_>, context: &Context<'_>) -> TokenStream {
    let place = Place::below(0, "Graph");
    let shown = docs::code(&context.version.name);
    let about = docs::inner(&[format!("The {shown} version of Microsoft Graph.")]);
    let about_node = docs::in_macro(&[format!("Where the routes of {shown} start.")]);
    let (constructors, methods) = (constructors(context, &place), methods(node, context, &place));
    let mut modules = child_modules(node, layout, context, &place);
    modules.extend(["models", "requests"].map(|name| {
        let module = ident(name);
        (name, quote!(pub mod #module;))
    }));
    modules.sort_by_key(|(name, _)| *name);
    let modules = modules.iter().map(|(_, module)| module);
    let imports = place.imports();
    // If an area is disabled, imports that only it uses are left over.
    let partial = context
        .gates
        .exist()
        .then(|| quote!(#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]));
    quote! {
        #about
        #![allow(clippy::module_inception, clippy::new_without_default)]
        #![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
        #partial
        #imports
        #(#modules)*
        crate::runtime::node! { #about_node Graph }
        impl Graph {
            #constructors
            #methods
        }
    }
}

/// ```text
/// /// A client with default settings.
/// pub fn new(credential: impl Into<Credential>) -> Self { Self::with_client(Client::new(credential)) }
///
/// /// A client with settings of your own.
/// pub fn with_client(client: Client) -> Self { Self(Route::root(&client, "v1.0")) }
/// ```
fn constructors(context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let [client, credential, route] = ["Client", "Credential", "Route"].map(|name| place.runtime(name));
    let wire = docs::literal(&context.version.name);
    quote! {
        #[doc = " A client with default settings."]
        pub fn new(credential: impl Into<#credential>) -> Self {
            Self::with_client(#client::new(credential))
        }
        #[doc = " A client with settings of your own."]
        pub fn with_client(client: #client) -> Self {
            Self(#route::root(&client, #wire))
        }
    }
}

/// A node's module as a file.
///
/// ```text
/// //! `/users/{id}`
/// use super::super::models;
///
/// crate::runtime::node! {
///     /// `/users/{id}`
///     Id
/// }
///
/// impl Id { … }
///
/// pub mod messages { … }
/// ```
pub(super) fn file(node: &Node<'_>, layout: &Layout<'_>, context: &Context<'_>, depth: usize) -> TokenStream {
    let about = docs::inner(&[docs::code(&node.template)]);
    let (module, _) = module(node, layout, context, depth);
    quote!(#about #module)
}

/// The module without the comment, and the modules that it and the modules inside it import. The imports are `up`
/// levels above.
fn module(node: &Node<'_>, layout: &Layout<'_>, context: &Context<'_>, up: usize) -> (TokenStream, Modules) {
    let place = Place::below(up, node.type_name.as_str());
    let about = docs::in_macro(&[docs::code(&node.template)]);
    let name = rust(&node.type_name);
    let methods = methods(node, context, &place);
    let children = child_modules(node, layout, context, &place);
    let children = children.iter().map(|(_, module)| module);
    let imports = place.imports();
    let tokens = quote! {
        #imports
        crate::runtime::node! { #about #name }
        impl #name {
            #methods
        }
        #(#children)*
    };
    (tokens, place.modules())
}

/// The modules of the children with their names, in order. A child with a file of its own is only declared.
fn child_modules<'n>(
    node: &'n Node<'_>,
    layout: &Layout<'_>,
    context: &Context<'_>,
    place: &Place<'_>,
) -> Vec<(&'n str, TokenStream)> {
    let modules = node.children.iter().map(|child| {
        let (gate, name) = (gate(&child.area, node, context), rust(&child.module));
        let tokens = if layout.has_file(child) {
            quote!(#gate pub mod #name;)
        } else {
            let (inside, used) = module(child, layout, context, 1);
            place.pass_on(used);
            let about = docs::outer(&[docs::code(&child.template)]);
            quote!(#about #gate pub mod #name { #inside })
        };
        (child.module.as_str(), tokens)
    });
    let mut modules: Vec<_> = modules.collect();
    modules.sort_by_key(|(name, _)| *name);
    modules
}

fn methods(node: &Node<'_>, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let requests = node
        .requests
        .iter()
        .map(|request| request_method(request, &gate(&request.area, node, context), context, place));
    let children = node.children.iter().map(|child| accessor(child, &gate(&child.area, node, context), context, place));
    requests.chain(children).collect()
}

/// The attribute of an item in an area, unless the node itself is in this area.
fn gate(area: &Option<String>, node: &Node<'_>, context: &Context<'_>) -> TokenStream {
    context.gates.attribute(&Gate::of(area.as_ref()), &Gate::of(node.area.as_ref()))
}

/// ```text
/// /// `/users/{id}`
/// pub fn id(&self, id: impl AsRef<str>) -> id::Id { id::Id(self.0.key(id.as_ref())) }
/// ```
fn accessor(child: &Node<'_>, gate: &TokenStream, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let Step { parameters, append } = match child.segment {
        Some(segment) => signature::step(segment, &mut Names::default(), context, place),
        None => return TokenStream::new(),
    };
    let about = docs::outer(&[docs::code(&child.template)]);
    let [name, module, ty] = [&child.accessor, &child.module, &child.type_name].map(rust);
    quote! {
        #about
        #gate
        pub fn #name(&self #parameters) -> #module::#ty {
            #module::#ty(self.0 #append)
        }
    }
}

/// ```text
/// /// `POST /users/{id}/sendMail` — user: sendMail
/// pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
///     let operation = &Operation { … };
///     self.0.name("sendMail").call(operation).json(body)
/// }
/// ```
fn request_method(request: &Request<'_>, gate: &TokenStream, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let sources = Sources::of(request, context);
    let about = docs::outer(&manual::lines(request, &sources, context.version));
    let name = rust(&request.name);
    let mut names = Names::reserving(&LOCALS);
    let tail = request.tail.map(|segment| signature::step(segment, &mut names, context, place));
    let (mut parameters, append) = tail.map_or_else(Default::default, |step| (step.parameters, step.append));
    let body = signature::body(request.route, &mut names, context, place).map(|step| {
        parameters.extend(step.parameters);
        step.append
    });
    let (reply, send) = signature::reply(request.route, context, place);
    let operation = operation(request, &sources, place);
    quote! {
        #about
        #gate
        pub fn #name(&self #parameters) -> #reply {
            let operation = &#operation;
            self.0 #append.#send(operation) #body
        }
    }
}

/// The facts about a request, as data.
fn operation(request: &Request<'_>, sources: &Sources<'_>, place: &Place<'_>) -> TokenStream {
    let [operation, method] = ["Operation", "Method"].map(|name| place.runtime(name));
    let name = docs::literal(&manual::operation_name(&request.route.resource, &request.name));
    let verb = ident(variant(request.route.method));
    let path = docs::literal(&sources.templates(request)[0]);
    let pages = sources.operations.iter().map(|operation| docs::literal(docs::stem(&operation.page)));
    let [work, personal, application] = [Caller::DelegatedWork, Caller::DelegatedPersonal, Caller::Application]
        .map(|caller| sources.scopes(caller).iter().map(|set| set.join("+")).collect::<Vec<_>>().join(" "))
        .map(|scopes| docs::literal(&scopes));
    quote! {
        #operation {
            name: #name,
            method: #method::#verb,
            path: #path,
            pages: &[#(#pages),*],
            work: #work,
            personal: #personal,
            application: #application,
        }
    }
}

fn variant(method: Method) -> &'static str {
    match method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Patch => "Patch",
        Method::Put => "Put",
        Method::Delete => "Delete",
        Method::Head => "Head",
        Method::Options => "Options",
    }
}

/// The approximate number of lines of a node, without its children.
pub(super) fn line_count(node: &Node<'_>, context: &Context<'_>) -> usize {
    let requests = node.requests.iter().map(|request| {
        let sources = Sources::of(request, context);
        manual::lines(request, &sources, context.version).len() + 13
    });
    requests.sum::<usize>() + 5 * node.children.len() + 14
}
