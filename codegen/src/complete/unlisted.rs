//! Finds a request for each bound action and function that no line calls.
//!
//! The lists of the service name the requests that people are granted permissions for, and leave out operations that
//! the metadata declares. Such an operation is called at the place of its binding type that has the shortest path: over
//! navigation properties first, over the results of functions where nothing else leads there, and with a cast where
//! only a base type is reached.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet, VecDeque};

use crate::csdl::{Csdl, Operation, OperationKind, fold};
use crate::model::types::{Method, TypeRef};

/// The most segments of a path that is looked for. Deeper places are reached by shorter paths as well, but for those
/// that only recursion reaches.
const DEPTH: usize = 9;

/// A value of a type, or a collection, by which operations are bound.
type Place = (String, bool);

/// The requests that call the operations which are not among the `called`, and the names of the operations that no path
/// leads to.
pub(super) fn requests<'c>(
    csdl: &'c Csdl,
    called: &HashSet<Signature>,
) -> (Vec<(&'c Operation, Method, String)>, Vec<String>) {
    let paths = paths(csdl);
    let (mut requests, mut missed) = (Vec::new(), Vec::new());
    for operation in csdl.all_operations().iter().filter(|operation| !called.contains(&signature(operation))) {
        let Some(binding) = &operation.binding else { continue };
        match path_to(csdl, binding, &paths) {
            Some(path) => requests.push((operation, method(operation), format!("{path}/{}", call(operation)))),
            None => missed.push(operation.name.clone()),
        }
    }
    (requests, missed)
}

/// The method that calls an operation.
pub(super) fn method(operation: &Operation) -> Method {
    match operation.kind {
        OperationKind::Action => Method::Post,
        OperationKind::Function => Method::Get,
    }
}

/// What tells overloads apart: the name, the binding, and the parameters of a function.
pub(super) type Signature = (String, Option<Place>, Vec<String>);

/// What tells an operation from others of its name.
pub(super) fn signature(operation: &Operation) -> Signature {
    let mut parameters: Vec<String> = match operation.kind {
        OperationKind::Action => Vec::new(),
        OperationKind::Function => operation.parameters.keys().cloned().collect(),
    };
    parameters.sort();
    (fold(&operation.name), operation.binding.as_ref().map(place), parameters)
}

/// The shortest path to each place.
fn paths(csdl: &Csdl) -> HashMap<Place, String> {
    let mut paths: HashMap<Place, String> = HashMap::new();
    let mut waiting: VecDeque<(TypeRef, String)> = VecDeque::new();
    for root in csdl.roots() {
        add(&root.ty, format!("/{}", root.name), &mut paths, &mut waiting);
    }
    loop {
        while let Some((ty, path)) = waiting.pop_front() {
            if path.matches('/').count() < DEPTH {
                follow(csdl, &ty, &path, &mut paths, &mut waiting);
            }
        }
        let functions = csdl.all_operations().iter().filter(|operation| operation.kind == OperationKind::Function);
        for function in functions {
            let (Some(binding), Some(returns)) = (&function.binding, &function.returns) else { continue };
            let Some(path) = paths.get(&place(binding)) else { continue };
            if csdl.structured_type(&returns.name).is_some() {
                add(returns, format!("{path}/{}", call(function)), &mut paths, &mut waiting);
            }
        }
        if waiting.is_empty() {
            return paths;
        }
    }
}

/// Adds the places that one segment leads to.
fn follow(
    csdl: &Csdl,
    ty: &TypeRef,
    path: &str,
    paths: &mut HashMap<Place, String>,
    waiting: &mut VecDeque<(TypeRef, String)>,
) {
    if ty.collection {
        return add(&TypeRef::single(ty.name.clone()), format!("{path}/{{id}}"), paths, waiting);
    }
    for declaring in csdl.with_bases(&ty.name) {
        for member in declaring.members().filter(|member| csdl.structured_type(&member.ty.name).is_some()) {
            add(&member.ty, format!("{path}/{}", member.name), paths, waiting);
        }
    }
}

fn add(ty: &TypeRef, path: String, paths: &mut HashMap<Place, String>, waiting: &mut VecDeque<(TypeRef, String)>) {
    if let Entry::Vacant(entry) = paths.entry(place(ty)) {
        waiting.push_back((ty.clone(), path.clone()));
        entry.insert(path);
    }
}

/// The path to a value of the binding type, of a derived type, or of a base type with a cast.
fn path_to(csdl: &Csdl, binding: &TypeRef, paths: &HashMap<Place, String>) -> Option<String> {
    let of = |name: &str| paths.get(&(fold(name), binding.collection)).cloned();
    let derived = || csdl.with_derived(&binding.name).filter_map(|ty| of(&ty.name)).min_by_key(String::len);
    let cast = || {
        let bases = csdl.with_bases(&binding.name).filter_map(|ty| of(&ty.name));
        bases.map(|path| format!("{path}/{}", binding.name)).next()
    };
    of(&binding.name).or_else(cast).or_else(derived)
}

/// The segment that calls an operation with the arguments that it requires.
fn call(operation: &Operation) -> String {
    let required = operation.parameters.values().filter(|parameter| !parameter.facts.optional);
    let arguments: Vec<String> = required.map(|parameter| format!("{0}={{{0}}}", parameter.name)).collect();
    let name = &operation.name;
    match operation.kind {
        OperationKind::Action => name.clone(),
        OperationKind::Function => format!("{name}({})", arguments.join(",")),
    }
}

fn place(ty: &TypeRef) -> Place {
    (fold(&ty.name), ty.collection)
}
