//! Finds the methods of the client that lead to an address.
//!
//! The nodes are searched from the root: names before keys, what a node declares before what its base type declares, and
//! that before what every collection and item has.

use std::collections::BTreeSet;

use super::token::{Given, Token};
use crate::emit::signature::Context;
use crate::model::api::{Argument, Child, Method, Node, NodeMethod, Place, Segment, TypeRef};
use crate::model::names::{Primitive, TypeName, expand_alias};

/// The methods that lead to an address, and the one that makes the request.
#[derive(Clone, Debug, Default)]
pub(super) struct Walk<'a> {
    pub(super) steps: Vec<Step<'a>>,
    /// The address, segment by segment.
    pub(super) segments: Vec<Segment>,
    /// The nodes that are passed.
    pub(super) nodes: Vec<u32>,
}

/// A call of a method that leads to a node.
#[derive(Clone, Debug)]
pub(super) enum Step<'a> {
    /// A method of the client, with its arguments.
    Method(&'a str, Vec<Input<'a>>),
    /// `cast::<User>()`
    Cast(&'a TypeName),
    /// `by_key("appId", "…")`
    ByKey(Given),
}

impl<'a> Step<'a> {
    /// The arguments of the method.
    pub(super) fn inputs(&self) -> &[Input<'a>] {
        match self {
            Self::Method(_, inputs) => inputs,
            Self::Cast(_) | Self::ByKey(_) => &[],
        }
    }
}

/// An argument of a method.
#[derive(Clone, Debug)]
pub(super) enum Input<'a> {
    Text(String),
    Value(&'a Argument, Given),
}

/// The method that makes the request.
#[derive(Clone, Debug)]
pub(super) enum End<'a> {
    /// A method of a node, with the arguments of its tail.
    Method(&'a NodeMethod, Vec<Input<'a>>),
    /// The `list` that every collection has.
    List(&'a TypeName),
    /// The `count` that every collection has.
    Count,
    /// The `get` of a type that no page reads.
    Get(&'a TypeName),
}

/// The place that a walk has reached.
#[derive(Clone, Copy, Debug)]
enum At<'a> {
    Node(u32),
    /// A collection that was cast to a type.
    Cast(&'a TypeName),
}

/// A search for the methods that send a request.
pub(super) struct Search<'c, 'a> {
    context: &'c Context<'a>,
    method: Method,
    /// The fewest parts of an address that were left over, and the place where they were.
    stuck: Option<(usize, String)>,
}

impl<'c, 'a> Search<'c, 'a> {
    pub(super) fn new(context: &'c Context<'a>, method: Method) -> Self {
        Self { context, method, stuck: None }
    }

    /// Finds the methods, or the reason why there are none.
    pub(super) fn run(mut self, tokens: &[Token]) -> Result<(Walk<'a>, End<'a>), String> {
        let mut walk = Walk { nodes: vec![0], ..Walk::default() };
        if let Some(end) = self.go(At::Node(0), tokens, &mut walk) {
            return Ok((walk, end));
        }
        Err(self.stuck.map_or_else(|| "the version has no nodes".to_owned(), |(_, reason)| reason))
    }

    fn go(&mut self, at: At<'a>, tokens: &[Token], walk: &mut Walk<'a>) -> Option<End<'a>> {
        if let Some(end) = self.end(at, tokens, walk) {
            return Some(end);
        }
        for (step, segment, next, rest) in self.steps(at, tokens) {
            let (steps, segments, nodes) = (walk.steps.len(), walk.segments.len(), walk.nodes.len());
            walk.steps.push(step);
            walk.segments.push(segment);
            if let At::Node(index) = next {
                walk.nodes.push(index);
            }
            if let Some(end) = self.go(next, rest, walk) {
                return Some(end);
            }
            walk.steps.truncate(steps);
            walk.segments.truncate(segments);
            walk.nodes.truncate(nodes);
        }
        self.note_stuck(at, tokens);
        None
    }

    /// The request that a place makes with the rest of an address.
    fn end(&self, at: At<'a>, tokens: &[Token], walk: &mut Walk<'a>) -> Option<End<'a>> {
        if let At::Node(index) = at {
            for node in self.levels(index) {
                let methods = node.own_methods().filter(|method| method.method == self.method);
                for method in methods {
                    if let Some((inputs, [])) = take_all(&method.tail, tokens) {
                        walk.segments.extend(method.tail.iter().cloned());
                        return Some(End::Method(method, inputs));
                    }
                }
            }
        }
        let end = self.general(at, tokens)?;
        if matches!(end, End::Count) {
            walk.segments.push(Segment::Name { name: COUNT.to_owned() });
        }
        Some(end)
    }

    /// The requests of the runtime, unless the node has a method of the same name.
    fn general(&self, at: At<'a>, tokens: &[Token]) -> Option<End<'a>> {
        if self.method != Method::Get {
            return None;
        }
        let free = |name: &str| match at {
            At::Node(index) => self.node(index).is_some_and(|node| !has_name(node, name)),
            At::Cast(_) => true,
        };
        match (self.collection(at), tokens) {
            (Some(ty), []) if free("list") => Some(End::List(ty)),
            (Some(_), [Token::Name(name)]) if name == COUNT && free("count") => Some(End::Count),
            (None, []) if free("get") => self.item(at).map(End::Get),
            _ => None,
        }
    }

    /// The ways to continue from a place.
    fn steps<'t>(&self, at: At<'a>, tokens: &'t [Token]) -> Vec<(Step<'a>, Segment, At<'a>, &'t [Token])> {
        let mut steps = Vec::new();
        if let At::Node(index) = at {
            for node in self.levels(index) {
                let mut children: Vec<&Child> = node.own_children().collect();
                children.sort_by_key(|child| child.segment == Segment::Key);
                for child in children {
                    if let Some((inputs, rest)) = take(&child.segment, tokens) {
                        let step = Step::Method(&child.name, inputs);
                        steps.push((step, child.segment.clone(), At::Node(child.node), rest));
                    }
                }
            }
        }
        steps.extend(self.cast(at, tokens));
        steps.extend(self.item_of(at, tokens));
        steps
    }

    /// The cast of a collection or an item to a derived type.
    fn cast<'t>(&self, at: At<'a>, tokens: &'t [Token]) -> Option<(Step<'a>, Segment, At<'a>, &'t [Token])> {
        let [Token::Name(name), rest @ ..] = tokens else { return None };
        let (from, ty) = (self.collection(at).or_else(|| self.item(at))?, self.placed(name)?);
        let derives = self.context.types.chain(ty).contains(&from.as_str());
        let node = self.item_node(ty)?;
        let next = if self.collection(at).is_some() { At::Cast(ty) } else { At::Node(node) };
        derives.then(|| (Step::Cast(ty), Segment::Name { name: ty.to_string() }, next, rest))
    }

    /// The item of a collection with a key.
    fn item_of<'t>(&self, at: At<'a>, tokens: &'t [Token]) -> Option<(Step<'a>, Segment, At<'a>, &'t [Token])> {
        let node = match at {
            At::Node(index) => match self.node(index)?.place {
                Place::Collection { item, .. } => item?,
                Place::Root | Place::Item { .. } | Place::Address => return None,
            },
            At::Cast(ty) => self.item_node(ty)?,
        };
        let (step, segment, rest) = match tokens {
            [Token::Arguments(given), rest @ ..] => {
                let [given] = given.as_slice() else { return None };
                let ty = TypeRef::single(Primitive::String);
                let argument = Argument { name: given.name.clone(), ty, quoted: true };
                let segment = Segment::AlternateKey { arguments: vec![argument], parenthesized: true };
                (Step::ByKey(given.clone()), segment, rest)
            }
            _ => {
                let (inputs, rest) = take(&Segment::Key, tokens)?;
                (Step::Method("id", inputs), Segment::Key, rest)
            }
        };
        Some((step, segment, At::Node(node), rest))
    }

    fn node(&self, index: u32) -> Option<&'a Node> {
        self.context.version.nodes.get(index as usize)
    }

    /// A node and the nodes of its base types, each with the names that hide its own.
    fn levels(&self, index: u32) -> Vec<Level<'a>> {
        let bases = std::iter::successors(self.node(index), |node| self.node(node.base?));
        let (mut hidden, mut levels) = (BTreeSet::new(), Vec::new());
        for node in bases.take(self.context.version.nodes.len()) {
            levels.push(Level { node, hidden: hidden.clone() });
            hidden.extend(node.methods.iter().map(|method| method.name.as_str()));
            hidden.extend(node.children.iter().map(|child| child.name.as_str()));
            if matches!(node.place, Place::Item { .. }) {
                hidden.insert("get");
            }
        }
        levels
    }

    /// The type of the items, if the place is a collection.
    fn collection(&self, at: At<'a>) -> Option<&'a TypeName> {
        match at {
            At::Cast(ty) => Some(ty),
            At::Node(index) => match &self.node(index)?.place {
                Place::Collection { ty, .. } => Some(ty),
                Place::Root | Place::Item { .. } | Place::Address => None,
            },
        }
    }

    /// The type of the value, if the place is an item.
    fn item(&self, at: At<'a>) -> Option<&'a TypeName> {
        let At::Node(index) = at else { return None };
        match &self.node(index)?.place {
            Place::Item { ty } => Some(ty),
            Place::Root | Place::Collection { .. } | Place::Address => None,
        }
    }

    /// The type to which a segment casts, if the type has a node.
    fn placed(&self, name: &str) -> Option<&'a TypeName> {
        let name = expand_alias(name);
        let mut types = self.context.version.nodes.iter().filter(|node| matches!(node.place, Place::Item { .. }));
        types.find_map(|node| node.type_name().filter(|ty| ty.as_str().eq_ignore_ascii_case(&name)))
    }

    fn item_node(&self, ty: &TypeName) -> Option<u32> {
        let mut nodes = (0..).zip(&self.context.version.nodes);
        let is = |node: &Node| matches!(&node.place, Place::Item { ty: own } if own == ty);
        nodes.find(|(_, node)| is(node)).map(|(index, _)| index)
    }

    /// Keeps the reason of the walk that came furthest.
    fn note_stuck(&mut self, at: At<'a>, tokens: &[Token]) {
        if self.stuck.as_ref().is_some_and(|(left, _)| *left <= tokens.len()) {
            return;
        }
        let place = match at {
            At::Node(index) => self.node(index).map(|node| node.name.clone()).unwrap_or_default(),
            At::Cast(ty) => format!("the collection of {ty}"),
        };
        let reason = match tokens.first() {
            None => format!("{place} has no method for {}", self.method),
            Some(Token::Name(name)) => format!("{place} has nothing called {name}, or no {} there", self.method),
            Some(Token::Arguments(_)) => format!("{place} takes no such arguments"),
            Some(Token::Path(_)) => format!("{place} has no items by path"),
        };
        self.stuck = Some((tokens.len(), reason));
    }
}

/// The segment that counts a collection.
const COUNT: &str = "$count";

/// What one node declares.
struct Level<'a> {
    node: &'a Node,
    /// The names that more derived nodes declare.
    hidden: BTreeSet<&'a str>,
}

impl<'a> Level<'a> {
    fn own_methods(&self) -> impl Iterator<Item = &'a NodeMethod> {
        self.node.methods.iter().filter(|method| !self.hidden.contains(method.name.as_str()))
    }

    fn own_children(&self) -> impl Iterator<Item = &'a Child> {
        self.node.children.iter().filter(|child| !self.hidden.contains(child.name.as_str()))
    }
}

fn has_name(node: &Node, name: &str) -> bool {
    node.methods.iter().any(|method| method.name == name) || node.children.iter().any(|child| child.name == name)
}

/// Matches segments with the first parts of an address.
fn take_all<'a, 't>(segments: &'a [Segment], mut tokens: &'t [Token]) -> Option<(Vec<Input<'a>>, &'t [Token])> {
    let mut inputs = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let (more, rest) = match (segment, tokens) {
            // The last argument of a function may be the name of a type.
            (Segment::Key, [Token::Name(text), rest @ ..]) if index > 0 => (vec![Input::Text(text.clone())], rest),
            _ => take(segment, tokens)?,
        };
        inputs.extend(more);
        tokens = rest;
    }
    Some((inputs, tokens))
}

/// Matches a segment with the first parts of an address.
fn take<'a, 't>(segment: &'a Segment, tokens: &'t [Token]) -> Option<(Vec<Input<'a>>, &'t [Token])> {
    match (segment, tokens) {
        (Segment::Name { name }, [Token::Name(given), rest @ ..]) => {
            expand_alias(given).eq_ignore_ascii_case(&expand_alias(name)).then(|| (Vec::new(), rest))
        }
        (Segment::Key, [Token::Name(id), rest @ ..]) if is_key(id) => Some((vec![Input::Text(id.clone())], rest)),
        (Segment::Path { name, .. }, [Token::Name(given), Token::Path(path), rest @ ..]) if !name.is_empty() => {
            given.eq_ignore_ascii_case(name).then(|| (vec![Input::Text(path.clone())], rest))
        }
        (Segment::Path { name, .. }, [Token::Path(path), rest @ ..]) if name.is_empty() => {
            Some((vec![Input::Text(path.clone())], rest))
        }
        (Segment::Function { name, arguments }, [Token::Name(given), rest @ ..]) if arguments.is_empty() => {
            given.eq_ignore_ascii_case(name).then_some((Vec::new(), rest))
        }
        (Segment::Function { name, arguments }, [Token::Name(word), Token::Arguments(given), rest @ ..]) => {
            word.eq_ignore_ascii_case(name).then_some(())?;
            Some((values(arguments, given)?, rest))
        }
        (Segment::AlternateKey { arguments, parenthesized: true }, [Token::Arguments(given), rest @ ..]) => {
            Some((values(arguments, given)?, rest))
        }
        (Segment::AlternateKey { arguments, parenthesized: false }, [Token::Name(pair), rest @ ..]) => {
            let (name, value) = pair.split_once('=')?;
            Some((values(arguments, &[Given::read(name, value)])?, rest))
        }
        _ => None,
    }
}

/// Whether a text can be a key: it is no operator of OData, no name of a type, and no pair of a name and a value. Ids in
/// base64 end with `=`.
fn is_key(text: &str) -> bool {
    let is_pair = text.trim_end_matches('=').contains('=');
    !text.starts_with('$') && !expand_alias(text).starts_with("microsoft.graph.") && !is_pair
}

/// The values of named arguments in the order of the method's parameters.
fn values<'a>(arguments: &'a [Argument], given: &[Given]) -> Option<Vec<Input<'a>>> {
    let value = |argument: &'a Argument| {
        let given = given.iter().find(|given| given.name.eq_ignore_ascii_case(&argument.name))?;
        Some(Input::Value(argument, given.clone()))
    };
    (arguments.len() == given.len()).then(|| arguments.iter().map(value).collect())?
}

#[cfg(test)]
mod tests {
    use super::{Input, is_key, take_all};
    use crate::emit::call::Request;
    use crate::model::api::Segment;

    #[test]
    fn the_last_argument_of_a_function_may_be_a_type() {
        let segments = [Segment::Name { name: "descendants".to_owned() }, Segment::Key];
        let tokens = Request::parse("GET /descendants/microsoft.graph.desk").map(|request| request.tokens);
        let taken = take_all(&segments, tokens.as_deref().unwrap_or_default());
        assert!(matches!(taken, Some((inputs, []))
            if matches!(inputs.as_slice(), [Input::Text(ty)] if ty == "microsoft.graph.desk")));
    }

    #[test]
    fn the_namespace_may_be_an_alias() {
        let segments = [Segment::Name { name: "microsoft.graph.agent".to_owned() }];
        let fits =
            |text: &str| Request::parse(text).is_ok_and(|request| take_all(&segments, &request.tokens).is_some());
        assert!(fits("GET /graph.agent") && fits("GET /microsoft.graph.agent") && !fits("GET /agent"));
    }

    #[test]
    fn an_id_in_base64_is_a_key_and_a_pair_is_none() {
        assert!(["AAMkADAAA=", "AQAAAA==", "a b", "delta"].iter().all(|text| is_key(text)));
        assert!(["$count", "microsoft.graph.user", "appId=1", "a=b="].iter().all(|text| !is_key(text)));
    }
}
