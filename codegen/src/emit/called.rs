//! Finds the requests that a program sends through the client, by the names of the methods in its source.
//!
//! A chain of calls is a request if its names lead from a node to a method that makes a request; what follows, such as
//! `top(5)`, belongs to the request. A variable holds a node if it was set to a chain that ends at one, or if it is a
//! parameter of a type in `nodes`. Any other receiver is taken for the root, so `self.graph.me().get()` is found, and a
//! chain whose names lead nowhere is none of the client's.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMethodCall, FnArg, GenericArgument, ImplItemFn, ItemFn, Local, Macro, Pat, Token, Type};

use super::{sheet, version_module};
use crate::model::api::{Node, NodeMethod, Place, Route, Segment, Version};
use crate::model::path::Address;

/// A request in the source of a program.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent<'a> {
    /// The methods without arguments: `users().id().messages().list()`.
    pub call: String,
    /// The route that it requests; none for a request that every place has, which no page documents.
    pub route: Option<&'a Route>,
}

impl Sent<'_> {
    /// The method and the template of the address; none if no page documents the request.
    pub fn request(&self) -> Option<String> {
        self.route.map(|route| format!("{} {}", route.method, sheet::address(&route.segments)))
    }
}

/// Finds the requests in the text of a source file, in its order.
///
/// # Errors
///
/// Returns a message if the text is not Rust.
pub fn find_requests<'a>(text: &str, version: &'a Version) -> Result<Vec<Sent<'a>>, String> {
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let mut finder = Finder { version, variables: BTreeMap::new(), found: Vec::new() };
    finder.visit_file(&file);
    Ok(finder.found)
}

/// Whether the text of a source file names the module of a version: `v1::Graph`.
pub fn names_version(text: &str, version: &str) -> bool {
    text.contains(&format!("{}::", version_module(version)))
}

/// A node that a chain has reached.
#[derive(Clone)]
struct At {
    node: u32,
    /// The names of the methods that led here.
    names: Vec<String>,
    /// The address; none if it is not known.
    segments: Option<Vec<Segment>>,
}

/// What an expression is.
enum Value<'a> {
    Node(At),
    Request(Sent<'a>),
}

struct Finder<'a> {
    version: &'a Version,
    /// The variables in scope that hold nodes.
    variables: BTreeMap<String, At>,
    found: Vec<Sent<'a>>,
}

impl<'a> Finder<'a> {
    /// The node or request that an expression makes; none if its names lead nowhere.
    fn value(&self, expr: &Expr) -> Option<Value<'a>> {
        match expr {
            Expr::Reference(inner) => self.value(&inner.expr),
            Expr::Paren(inner) => self.value(&inner.expr),
            Expr::Await(inner) => self.value(&inner.base),
            Expr::Try(inner) => self.value(&inner.expr),
            Expr::MethodCall(call) => match self.value(&call.receiver)? {
                Value::Node(at) => self.step(at, call),
                Value::Request(sent) => Some(Value::Request(sent)),
            },
            Expr::Path(path) => {
                let held = path.path.get_ident().and_then(|name| self.variables.get(&name.to_string()));
                let root = At { node: 0, names: Vec::new(), segments: Some(Vec::new()) };
                Some(Value::Node(held.cloned().unwrap_or(root)))
            }
            Expr::Field(_) | Expr::Call(_) => {
                Some(Value::Node(At { node: 0, names: Vec::new(), segments: Some(Vec::new()) }))
            }
            _ => None,
        }
    }

    /// Follows one method of a node.
    fn step(&self, mut at: At, call: &ExprMethodCall) -> Option<Value<'a>> {
        let name = call.method.to_string();
        let name = name.trim_start_matches("r#");
        if name == "clone" {
            return Some(Value::Node(at));
        }
        at.names.push(name.to_owned());
        let child = self.levels(at.node).flat_map(|node| &node.children).find(|child| child.name == name);
        if let Some(child) = child {
            at.segments.iter_mut().for_each(|segments| segments.push(child.segment.clone()));
            return Some(Value::Node(At { node: child.node, ..at }));
        }
        let method = self.levels(at.node).flat_map(|node| &node.methods).find(|method| method.name == name);
        if let Some(method) = method {
            return Some(Value::Request(Sent { call: format_call(&at.names), route: self.route(&at, method) }));
        }
        self.general(at, name, call)
    }

    /// Follows a method that every place has.
    fn general(&self, mut at: At, name: &str, call: &ExprMethodCall) -> Option<Value<'a>> {
        let place = &self.version.nodes.get(at.node as usize)?.place;
        match (place, name) {
            (Place::Collection { item: Some(item), .. }, "id") => {
                at.segments.iter_mut().for_each(|segments| segments.push(Segment::Key));
                Some(Value::Node(At { node: *item, ..at }))
            }
            (Place::Collection { item: Some(item), .. }, "by_key") => {
                Some(Value::Node(At { node: *item, segments: None, ..at }))
            }
            (_, "cast") => Some(Value::Node(At { node: self.cast(place, call)?, segments: None, ..at })),
            (Place::Collection { .. }, "list" | "count") | (Place::Item { .. }, "get") => {
                Some(Value::Request(Sent { call: format_call(&at.names), route: None }))
            }
            _ => None,
        }
    }

    /// The node of the type to which `cast::<User>()` leads.
    fn cast(&self, place: &Place, call: &ExprMethodCall) -> Option<u32> {
        let GenericArgument::Type(Type::Path(path)) = call.turbofish.as_ref()?.args.first()? else { return None };
        let name = path.path.segments.last()?.ident.to_string();
        let ty = &self.version.resources.iter().find(|resource| resource.rust_name == name)?.name;
        let is = |node: &Node| match (&node.place, place) {
            (Place::Item { ty: own }, Place::Item { .. }) => own == ty,
            (Place::Collection { ty: own, .. }, Place::Collection { .. }) => own == ty,
            _ => false,
        };
        (0..).zip(&self.version.nodes).find(|(_, node)| is(node)).map(|(index, _)| index)
    }

    /// The route of a method at the address that was reached; the leading one if the address is not known.
    fn route(&self, at: &At, method: &NodeMethod) -> Option<&'a Route> {
        let routes = method.routes.iter().filter_map(|index| self.version.routes.get(*index as usize));
        let routes: Vec<&Route> = routes.collect();
        let address = at.segments.as_ref().map(|segments| Address::of_route(&[segments, &method.tail[..]].concat()));
        let same = routes.iter().find(|route| address.as_ref() == Some(&Address::of_route(&route.segments)));
        same.or(routes.first()).copied()
    }

    /// A node and the nodes of its base types, the nearest first.
    fn levels(&self, node: u32) -> impl Iterator<Item = &'a Node> + use<'a> {
        let version = self.version;
        let find = |index: u32| version.nodes.get(index as usize);
        std::iter::successors(find(node), move |node| find(node.base?)).take(version.nodes.len())
    }

    /// Visits the arguments of all calls of a chain.
    fn visit_arguments(&mut self, mut expr: &Expr) {
        loop {
            expr = match expr {
                Expr::MethodCall(call) => {
                    call.args.iter().for_each(|argument| self.visit_expr(argument));
                    &call.receiver
                }
                Expr::Reference(inner) => &inner.expr,
                Expr::Paren(inner) => &inner.expr,
                Expr::Await(inner) => &inner.base,
                Expr::Try(inner) => &inner.expr,
                _ => return,
            };
        }
    }

    /// Runs in a scope of its own.
    fn scoped(&mut self, run: impl FnOnce(&mut Self)) {
        let outer = self.variables.clone();
        run(self);
        self.variables = outer;
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let value = self.value(&call.receiver).and_then(|value| match value {
            Value::Node(at) => self.step(at, call),
            Value::Request(sent) => Some(Value::Request(sent)),
        });
        match value {
            Some(Value::Request(sent)) => {
                self.found.push(sent);
                call.args.iter().for_each(|argument| self.visit_expr(argument));
                self.visit_arguments(&call.receiver);
            }
            Some(Value::Node(_)) | None => visit::visit_expr_method_call(self, call),
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        visit::visit_local(self, local);
        let Some(name) = variable(&local.pat) else { return };
        let value = local.init.as_ref().and_then(|init| self.value(&init.expr));
        match value {
            Some(Value::Node(at)) if !at.names.is_empty() => self.variables.insert(name, at),
            Some(Value::Node(_) | Value::Request(_)) | None => self.variables.remove(&name),
        };
    }

    fn visit_fn_arg(&mut self, argument: &'ast FnArg) {
        if let FnArg::Typed(typed) = argument
            && let (Some(name), Some(node)) = (variable(&typed.pat), node_type(&typed.ty))
            && let Some((index, _)) = (0..).zip(&self.version.nodes).find(|(_, known)| known.name == node)
        {
            self.variables.insert(name.clone(), At { node: index, names: vec![name], segments: None });
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.scoped(|finder| visit::visit_item_fn(finder, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.scoped(|finder| visit::visit_impl_item_fn(finder, item));
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.scoped(|finder| visit::visit_block(finder, block));
    }

    /// The arguments of a macro, if they are expressions.
    fn visit_macro(&mut self, invoked: &'ast Macro) {
        if let Ok(arguments) = invoked.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            arguments.iter().for_each(|argument| self.visit_owned(argument));
        }
    }
}

impl Finder<'_> {
    /// Visits an expression that lives shorter than the file.
    fn visit_owned(&mut self, expr: &Expr) {
        self.visit_expr(expr);
    }
}

fn format_call(names: &[String]) -> String {
    format!("{}()", names.join("()."))
}

/// The name that a pattern binds, if it is only a name.
fn variable(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Ident(name) => Some(name.ident.to_string()),
        Pat::Type(typed) => variable(&typed.pat),
        _ => None,
    }
}

/// The name of a type in `nodes`: `&nodes::Message`.
fn node_type(ty: &Type) -> Option<String> {
    match ty {
        Type::Reference(inner) => node_type(&inner.elem),
        Type::Path(path) => {
            let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let name = segments.next()?;
            (segments.next()? == "nodes").then_some(name)
        }
        _ => None,
    }
}
