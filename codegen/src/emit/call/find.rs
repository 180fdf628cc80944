//! Finds the method of the client that sends a request, for checks that compare requests with it.

use std::collections::BTreeSet;

use super::uses::Uses;
use super::walk::{End, Input, Search, Walk};
use super::{Calls, Request, value};
use crate::model::api::{Reply, Route, RouteBody, Segment, TypeRef};

/// The method of the client that sends a request.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The route that decides what the method sends and returns; `None` for the methods that every collection and item
    /// has.
    pub route: Option<&'a Route>,
    /// What the method sends.
    pub body: RouteBody,
    /// What the method returns.
    pub reply: Reply,
    /// The paths of the pages that document the method, at any of its addresses.
    pub pages: BTreeSet<&'a str>,
    /// The first argument of a function or a key that is not a value of its type, in words.
    pub misfit: Option<String>,
    /// The address of the request, segment by segment.
    pub segments: Vec<Segment>,
}

impl<'a> Calls<'a> {
    /// Finds the method that sends a request.
    ///
    /// # Errors
    ///
    /// The reason in words, if there is none.
    pub fn find(&self, request: &Request) -> Result<Found<'a>, String> {
        let (walk, end) = Search::new(&self.context, request.method).run(&request.tokens)?;
        let resource = |ty: &str| Reply::Resource { ty: TypeRef::single(ty), optional: false };
        let (route, reply) = match &end {
            End::Method(method, _) => {
                let route = self.leading(method).ok_or("the method has no route")?;
                (Some(route), route.reply.clone())
            }
            End::List(ty) => (None, Reply::List { ty: TypeRef::single(ty.as_str()) }),
            End::Get(ty) => (None, resource(ty)),
            End::Count => (None, Reply::Value { ty: TypeRef::single("Edm.Int64"), optional: false }),
        };
        let body = route.map_or(RouteBody::None, |route| route.body.clone());
        let sources = self.sources(&end);
        let operations = sources.iter().flat_map(|source| &source.operations);
        let pages = operations.map(|operation| operation.page.as_str()).collect();
        Ok(Found { route, body, reply, pages, misfit: self.misfit(&walk, &end), segments: walk.segments })
    }

    /// The first argument that is not a value of its type.
    fn misfit(&self, walk: &Walk<'_>, end: &End<'_>) -> Option<String> {
        let last = match end {
            End::Method(_, inputs) => inputs.as_slice(),
            End::List(_) | End::Count | End::Get(_) => &[],
        };
        let inputs = walk.steps.iter().flat_map(|step| step.inputs()).chain(last);
        inputs.into_iter().find_map(|input| {
            let Input::Value(argument, given) = input else { return None };
            let mut uses = Uses::new(&self.module);
            let fits =
                given.is_placeholder || value::argument(argument, &given.value, &self.context, &mut uses).is_some();
            (!fits).then(|| format!("{} is of type {}: {}", argument.name, argument.ty, given.value))
        })
    }
}
