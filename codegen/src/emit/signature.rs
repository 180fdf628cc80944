//! Prints the parts of a method that makes a request: its arguments, its body and its return type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::gates::Gates;
use super::node_gates::NodeGates;
use super::place::{Place, ident, rust};
use super::requests::{RequestGroups, group_requests};
use super::types::{Entry, Types};
use super::value::Value;
use crate::areas::Areas;
use crate::model::api::{Argument, Reply, Resource, Route, RouteBody, Segment, TypeRef, Version};
use crate::model::names::TypeName;
use crate::naming::{self, Names};

/// The tables in which printers look up the types and areas of a version.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) version: &'a Version,
    pub(super) types: Types<'a>,
    pub(super) requests: RequestGroups<'a>,
    pub(super) gates: Gates<'a>,
    pub(super) nodes: NodeGates,
    /// The types of requests and properties for which a value of a derived type can be used.
    held: BTreeSet<TypeName>,
    /// The types from which others derive.
    bases: BTreeSet<&'a str>,
}

impl<'a> Context<'a> {
    pub(super) fn new(version: &'a Version, areas: &'a Areas) -> Self {
        let types = Types::new(version);
        let gates = Gates::new(version, &types, areas);
        let nodes = NodeGates::new(version, &types, areas, &gates);
        let requests = group_requests(version);
        let bases = version.resources.iter().filter_map(|resource| resource.base.as_deref()).collect();
        let mut context = Self { version, types, requests, gates, nodes, held: BTreeSet::new(), bases };
        context.held = context.collect_held();
        context
    }

    /// The types, besides its base type, for which a value of a resource can be sent.
    pub(super) fn stands_for(&self, resource: &'a Resource) -> Vec<&Entry<'a>> {
        let further = self.types.chain(&resource.name).into_iter().skip(2);
        further.filter(|base| self.held.contains(*base)).filter_map(|base| self.types.get(base)).collect()
    }

    fn collect_held(&self) -> BTreeSet<TypeName> {
        let bodies = self.version.routes.iter().filter_map(|route| match &route.body {
            RouteBody::Resource { ty } => Some(&ty.name),
            RouteBody::None | RouteBody::Parameters { .. } | RouteBody::Stream | RouteBody::Reference => None,
        });
        let properties = self.version.resources.iter().flat_map(Resource::own).map(|property| &property.ty.name);
        bodies.chain(properties).cloned().collect()
    }

    /// Whether a value of a derived type can be used for the type.
    fn is_base(&self, ty: &TypeRef) -> bool {
        !ty.collection && self.bases.contains(ty.name.as_str())
    }
}

/// A segment with arguments: the parameters of the method, and the call that appends the segment to a route.
pub(super) struct Step {
    /// `, id: impl AsRef<str>`
    pub(super) parameters: TokenStream,
    /// `.key(id.as_ref())`
    pub(super) append: TokenStream,
}

/// How a segment is appended. `names` are the names of the method's parameters.
pub(super) fn step(segment: &Segment, names: &mut Names, context: &Context<'_>, place: &Place<'_>) -> Step {
    match segment {
        Segment::Name { name } => {
            let name = docs::literal(name);
            Step { parameters: TokenStream::new(), append: quote!(.name(#name)) }
        }
        Segment::Key => {
            let id = rust(&names.claim([naming::method("id")]));
            let text = text_parameter(place);
            Step { parameters: quote!(, #id: #text), append: quote!(.key(#id.as_ref())) }
        }
        Segment::Path { name, .. } => {
            let path = rust(&names.claim([naming::method("path")]));
            let (name, text) = (docs::literal(name), text_parameter(place));
            Step { parameters: quote!(, #path: #text), append: quote!(.path(#name, #path.as_ref())) }
        }
        Segment::AlternateKey { arguments, parenthesized } => {
            let (parameters, pairs) = pairs(arguments, names, context, place);
            Step { parameters, append: quote!(.alternate_key(&[#(#pairs),*], #parenthesized)) }
        }
        Segment::Function { name, arguments } => {
            let (parameters, pairs) = pairs(arguments, names, context, place);
            let name = docs::literal(name);
            Step { parameters, append: quote!(.function(#name, &[#(#pairs),*])) }
        }
    }
}

fn text_parameter(place: &Place<'_>) -> TokenStream {
    let as_ref = place.prelude("AsRef");
    quote!(impl #as_ref<str>)
}

/// The parameters for named arguments, and `("name", Argument::quoted(name))` for each.
fn pairs(
    arguments: &[Argument],
    names: &mut Names,
    context: &Context<'_>,
    place: &Place<'_>,
) -> (TokenStream, Vec<TokenStream>) {
    let mut parameters = TokenStream::new();
    let pairs = arguments.iter().map(|argument| {
        let name = rust(&names.claim([naming::method(&argument.name)]));
        let (ty, value) = argument_value(argument, &name, context, place);
        parameters.extend(quote!(, #name: #ty));
        let wire = docs::literal(&argument.name);
        quote!((#wire, #value))
    });
    let pairs = pairs.collect();
    (parameters, pairs)
}

/// The type of an argument's parameter, and the argument made from it.
fn argument_value(
    argument: &Argument,
    name: &Ident,
    context: &Context<'_>,
    place: &Place<'_>,
) -> (TokenStream, TokenStream) {
    let runtime = place.runtime("Argument");
    let value = if argument.ty.collection { Value::Untyped } else { Value::of(&argument.ty.name, &context.types) };
    let (ty, text) = match value {
        Value::Text => (quote!(&str), quote!(#name)),
        Value::Bool => (quote!(bool), quote!(#name)),
        Value::Number(number) => {
            let number = ident(number);
            (quote!(#number), quote!(#name))
        }
        Value::Parsed("OffsetDateTime", _) if argument.quoted => (quote!(&str), quote!(#name)),
        Value::Parsed(parsed, _) => (place.runtime(parsed), quote!(#name)),
        Value::Enum(entry) => (place.model(entry), quote!(#name.as_str())),
        Value::Binary | Value::Stream | Value::Untyped | Value::Model(_) => {
            (quote!(impl ::core::fmt::Display), quote!(#name))
        }
    };
    let made = match (argument.quoted, value) {
        (true, Value::Text | Value::Enum(_) | Value::Parsed("OffsetDateTime", _)) => quote!(#runtime::quoted(#text)),
        (true, _) => quote!(#runtime::quoted(&#text.to_string())),
        (false, Value::Parsed("OffsetDateTime", _)) => quote!(#runtime::date_time(#text)),
        (false, _) => quote!(#runtime::bare(#text)),
    };
    (ty, made)
}

/// The body that a method sends: its parameter, and the call that sets it as the body.
pub(super) fn body(route: &Route, names: &mut Names, context: &Context<'_>, place: &Place<'_>) -> Option<Step> {
    if route.body == RouteBody::None {
        return None;
    }
    let body = rust(&names.claim([naming::method("body")]));
    let into = place.prelude("Into");
    let (ty, set) = match &route.body {
        RouteBody::None => return None,
        RouteBody::Parameters { module, name } => {
            (place.request(&naming::identifier(module), &naming::identifier(name)), quote!(json(#body)))
        }
        RouteBody::Resource { ty } => {
            let model = owned(ty, context, place);
            if context.is_base(ty) {
                (quote!(impl #into<#model>), quote!(json(#into::<#model>::into(#body))))
            } else {
                (model, quote!(json(#body)))
            }
        }
        RouteBody::Reference => {
            let reference = place.runtime("Reference");
            (quote!(impl #into<#reference>), quote!(reference(#body)))
        }
        RouteBody::Stream => {
            let content = place.runtime("Content");
            (quote!(impl #into<#content>), quote!(content(#body)))
        }
    };
    Some(Step { parameters: quote!(, #body: #ty), append: quote!(.#set) })
}

/// The return type of a method, and the runtime's method that makes the call.
pub(super) fn reply(route: &Route, context: &Context<'_>, place: &Place<'_>) -> (TokenStream, TokenStream) {
    let (shape, send, item) = match &route.reply {
        Reply::None => ("Call", quote!(call), quote!(())),
        Reply::Value { ty, optional } => ("Call", quote!(call), reply_item(ty, *optional, context, place)),
        Reply::Resource { ty, optional } => ("Get", quote!(get), reply_item(ty, *optional, context, place)),
        Reply::List { ty } => ("List", quote!(list), reply_item(ty, false, context, place)),
    };
    let shape = place.runtime(shape);
    (quote!(#shape<#item>), send)
}

/// The type as which a reply is read.
fn reply_item(ty: &TypeRef, optional: bool, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let item = match Value::of(&ty.name, &context.types) {
        Value::Untyped if !ty.collection => place.runtime("Object"),
        _ => owned(ty, context, place),
    };
    if optional {
        let option = place.prelude("Option");
        quote!(#option<#item>)
    } else {
        item
    }
}

/// The Rust type of an owned value: `String`, `Vec<models::User>`.
pub(super) fn owned(ty: &TypeRef, context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let item = match Value::of(&ty.name, &context.types) {
        Value::Text => place.prelude("String"),
        Value::Bool => quote!(bool),
        Value::Number(number) => {
            let number = ident(number);
            quote!(#number)
        }
        Value::Parsed(parsed, _) => place.runtime(parsed),
        Value::Binary | Value::Stream => place.runtime("Bytes"),
        Value::Untyped => place.runtime("Value"),
        Value::Enum(entry) if entry.is_flags() && !ty.collection => {
            let (flags, of) = (place.runtime("Flags"), place.model(entry));
            quote!(#flags<#of>)
        }
        Value::Enum(entry) | Value::Model(entry) => place.model(entry),
    };
    if ty.collection {
        let vec = place.prelude("Vec");
        quote!(#vec<#item>)
    } else {
        item
    }
}
