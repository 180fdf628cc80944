//! Writes the Rust that sends a request: from a method and a URL to a call of the client.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::gates::Gate;
use super::manual::{self, Source};
use super::signature::Context;
use super::{docs, reference, version_module};
use crate::areas::Areas;
use crate::model::api::{Caller, Method, NodeMethod, Reply, Route, Segment, TypeRef, Version};
use crate::model::path::Address;
use crate::naming;

mod body;
mod error;
mod filter;
mod find;
mod query;
mod refused;
mod request;
mod samples;
mod token;
mod uses;
mod value;
mod walk;

pub use error::RequestError;
pub use find::Found;
pub use request::Request;
pub use samples::Sample;

use query::Shape;
use uses::Uses;
use walk::{End, Input, Search, Step, Walk};

/// A call on one line is at most this long.
const LINE: usize = 100;

/// The calls of one version of the client.
#[derive(Debug)]
pub struct Calls<'a> {
    context: Context<'a>,
    areas: &'a Areas,
    module: String,
}

/// The Rust that sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The lines with the imports.
    pub imports: Vec<String>,
    /// The expression of the request value; `graph` is the version's `Graph`.
    pub expression: String,
    /// Areas that the call needs and that are not compiled by default.
    pub features: Vec<String>,
    /// What the reference documents about it; `None` if there is no typed method.
    pub operation: Option<Facts>,
    /// Whether this very address is documented: by a page, or by what the service publishes about itself.
    pub documented: bool,
    /// The reason why there is no typed method; the call then takes the address as text.
    pub reason: Option<String>,
    /// The call that takes the address as text, if the client refuses the typed one: it sends a DELETE only where the
    /// method is documented.
    pub insisting: Option<Box<Call>>,
}

impl Call {
    /// The imports, and the expression with `await`, as they stand in a program.
    pub fn rust(&self) -> String {
        let mut rust: String = self.imports.iter().map(|line| format!("{line}\n")).collect();
        if !rust.is_empty() {
            rust.push('\n');
        }
        let gap = if self.expression.contains('\n') { "\n    " } else { "" };
        rust + &self.expression + gap + ".await?;"
    }
}

/// The documentation of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name of the operation: `message: reply`.
    pub name: String,
    /// The names of the pages, those about this address first.
    pub pages: Vec<String>,
    /// The kinds of caller with the sets of scopes that each needs, least privileged first.
    pub permissions: Vec<(Caller, Vec<Vec<String>>)>,
}

impl<'a> Calls<'a> {
    /// The calls of a version.
    pub fn new(version: &'a Version, areas: &'a Areas) -> Self {
        Self { context: Context::new(version, areas), areas, module: version_module(&version.name).to_string() }
    }

    /// Writes the call for a request with a JSON body, or without a body.
    pub fn call(&self, request: &Request, body: Option<&Json>) -> Call {
        let typed = Search::new(&self.context, request.method).run(&request.tokens);
        match typed.and_then(|(walk, end)| self.typed(request, body, &walk, &end)) {
            Ok(call) => call,
            Err(reason) => self.raw(request, body, reason),
        }
    }

    /// The call of a typed method; the reason if there is none for the arguments.
    fn typed(&self, request: &Request, body: Option<&Json>, walk: &Walk<'_>, end: &End<'_>) -> Result<Call, String> {
        let mut uses = Uses::new(&self.module);
        let mut calls = Vec::new();
        for step in &walk.steps {
            calls.push(self.step(step, &mut uses)?);
        }
        let (last, set, shape) = self.last(end, body, &mut uses)?;
        calls.push(last);
        calls.extend(request.query.iter().map(|pair| query::option(pair, &shape, &self.context, &mut uses)));
        calls.extend(set);
        let sources = self.sources(end);
        let at = sources.iter().position(|source| is_same(&source.route.segments, &walk.segments));
        let is_refused = request.method == Method::Delete && refused::is_refused(&walk.segments, &sources);
        let insisting = || Box::new(self.raw(request, body, "the client refuses the typed call".to_owned()));
        Ok(Call {
            imports: uses.lines(),
            expression: chain(&calls),
            features: self.features(walk, end),
            operation: self.facts(end, &sources, at),
            documented: at.and_then(|at| sources.get(at)).is_some_and(|source| !source.operations.is_empty()),
            reason: None,
            insisting: is_refused.then(insisting),
        })
    }

    fn step(&self, step: &Step<'_>, uses: &mut Uses) -> Result<String, String> {
        match step {
            Step::Method(name, inputs) => Ok(format!(".{name}({})", self.inputs(inputs, uses)?.join(", "))),
            Step::Cast(ty) => {
                let entry = self.context.types.get(ty).ok_or_else(|| format!("{ty} has no model"))?;
                Ok(format!(".cast::<{}>()", uses.model(entry)))
            }
            Step::ByKey(given) => Ok(format!(".by_key({}, {})", value::text(&given.name), value::text(&given.value))),
        }
    }

    fn inputs(&self, inputs: &[Input<'_>], uses: &mut Uses) -> Result<Vec<String>, String> {
        let written = inputs.iter().map(|input| match input {
            Input::Text(text) => Ok(value::text(text)),
            Input::Value(argument, given) => {
                let written = value::argument(argument, &given.value, &self.context, uses);
                // A template has no value. The call then takes a variable, which whoever uses it has to declare.
                let variable = || given.is_placeholder.then(|| naming::method(&given.value).to_string());
                let none = || format!("{} takes a value of {}, not {}", argument.name, argument.ty, given.value);
                written.or_else(variable).ok_or_else(none)
            }
        });
        written.collect()
    }

    /// The last method, the call that sets its body, and the shape of its request.
    fn last(
        &self,
        end: &End<'_>,
        body: Option<&Json>,
        uses: &mut Uses,
    ) -> Result<(String, Option<String>, Shape<'_>), String> {
        let context = &self.context;
        Ok(match end {
            End::Method(method, inputs) => {
                let leading = self.leading(method).ok_or("the method has no route")?;
                let mut arguments = self.inputs(inputs, uses)?;
                let body = body::body(leading, body, context, uses);
                arguments.extend(body.argument);
                let shape = Shape::of(&leading.reply, context);
                (format!(".{}({})", method.name, arguments.join(", ")), body.set, shape)
            }
            End::List(ty) => (".list()".to_owned(), None, shape(ty, true, context)),
            End::Get(ty) => (".get()".to_owned(), None, shape(ty, false, context)),
            End::Count => (".count()".to_owned(), None, Shape::Call),
        })
    }

    fn leading(&self, method: &NodeMethod) -> Option<&'a Route> {
        self.context.version.routes.get(*method.routes.first()? as usize)
    }

    fn sources(&self, end: &End<'_>) -> Vec<Source<'a>> {
        match end {
            End::Method(method, _) => manual::sources(method, self.context.version),
            End::List(_) | End::Get(_) | End::Count => Vec::new(),
        }
    }

    /// The documentation of the method, that of the called address first.
    fn facts(&self, end: &End<'_>, sources: &[Source<'_>], at: Option<usize>) -> Option<Facts> {
        let general = |name: String| Some(Facts { name, pages: Vec::new(), permissions: Vec::new() });
        let method = match end {
            End::Method(method, _) => method,
            End::List(_) => return general("collection: list".to_owned()),
            End::Count => return general("collection: count".to_owned()),
            End::Get(ty) => return general(manual::operation_name(ty.short(), "get")),
        };
        let first = sources.get(at.unwrap_or_default())?;
        let scopes = |caller| first.scopes(caller).into_iter().map(<[String]>::to_vec).collect();
        let mut pages: Vec<String> = Vec::new();
        let operations = std::iter::once(first).chain(sources).flat_map(|source| &source.operations);
        for operation in operations.filter(|operation| reference::has_page(operation)) {
            let page = docs::stem(&operation.page).to_owned();
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
        Some(Facts {
            name: manual::operation_name(&self.leading(method)?.resource, &method.name),
            pages,
            permissions: Caller::ALL.map(|caller| (caller, scopes(caller))).into(),
        })
    }

    /// The areas on the way that are not compiled by default.
    fn features(&self, walk: &Walk<'_>, end: &End<'_>) -> Vec<String> {
        let default: BTreeSet<&str> = self.areas.default_areas().collect();
        let own = self.areas.at(&walk.segments.iter().collect::<Vec<&Segment>>());
        let nodes = walk.nodes.iter().map(|index| self.context.nodes.of(*index).clone());
        let method = match end {
            End::Method(method, _) => {
                let routes = method.routes.iter().filter_map(|index| self.context.version.routes.get(*index as usize));
                self.context.gates.any(routes)
            }
            End::List(_) | End::Get(_) | End::Count => Gate::Always,
        };
        let mut features = BTreeSet::new();
        for gate in nodes.chain([method]) {
            let Gate::Any(areas) = gate else { continue };
            if areas.iter().any(|area| default.contains(area.as_str())) {
                continue;
            }
            let chosen = areas.iter().find(|area| own.as_ref() == Some(area)).or_else(|| areas.first());
            features.extend(chosen.cloned());
        }
        features.into_iter().collect()
    }

    /// The call that takes the address as text.
    fn raw(&self, request: &Request, body: Option<&Json>, reason: String) -> Call {
        let mut uses = Uses::new(&self.module);
        let method = match request.method {
            Method::Get => "Get",
            Method::Post => "Post",
            Method::Patch => "Patch",
            Method::Put => "Put",
            Method::Delete => "Delete",
            Method::Head => "Head",
            Method::Options => "Options",
        };
        let address = value::text(&request.address);
        let mut calls = vec![format!(".request({}::{method}, {address})", uses.item("Method"))];
        calls.extend(body.map(|json| format!(".json({})", uses.json(json))));
        if request.method != Method::Delete {
            calls.push(format!(".returns::<{}>()", uses.item("Value")));
        }
        let expression = chain(&calls);
        let (imports, features) = (uses.lines(), Vec::new());
        Call {
            imports,
            expression,
            features,
            operation: None,
            documented: false,
            reason: Some(reason),
            insisting: None,
        }
    }
}

fn shape<'c>(ty: &str, list: bool, context: &'c Context<'_>) -> Shape<'c> {
    let ty = TypeRef::single(ty);
    let reply = if list { Reply::List { ty } } else { Reply::Resource { ty, optional: false } };
    Shape::of(&reply, context)
}

/// Whether two addresses are the same, whatever the case of names.
fn is_same(one: &[Segment], other: &[Segment]) -> bool {
    Address::of_route(one) == Address::of_route(other)
}

/// The calls on one line, or each on a line of its own if that is too long.
fn chain(calls: &[String]) -> String {
    let line = format!("graph{}", calls.concat());
    if line.len() <= LINE {
        line
    } else {
        format!("graph{}", calls.iter().map(|call| format!("\n    {call}")).collect::<String>())
    }
}
