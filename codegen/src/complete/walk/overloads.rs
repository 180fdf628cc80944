//! Chooses the overload of an action or a function that a path calls.

use std::cmp::Reverse;

use crate::csdl::{Csdl, Operation, OperationKind, fold};
use crate::model::path::PartArgument;
use crate::model::types::{Method, TypeRef};

/// The overload of that name that a value of the type has. `method` is that of the request, if the call ends its path:
/// `POST` calls an action, other methods a function. An overload that is bound to the type precedes one that is bound to
/// a base type, and this one that is bound to a derived type.
pub(super) fn find<'c>(
    csdl: &'c Csdl,
    name: &str,
    ty: &TypeRef,
    arguments: &[PartArgument<'_>],
    method: Option<Method>,
) -> Option<&'c Operation> {
    let named = csdl.operations(name, ty);
    let kind = if method == Some(Method::Post) { OperationKind::Action } else { OperationKind::Function };
    let of_kind: Vec<&Operation> = named.iter().copied().filter(|operation| operation.kind == kind).collect();
    let named = if of_kind.is_empty() { named } else { of_kind };
    let mut bases = csdl.with_bases(&ty.name).map(|base| fold(&base.name));
    let bound_to = |base: &str| -> Vec<&Operation> {
        let is_bound = |operation: &Operation| operation.binding.as_ref().is_some_and(|to| fold(&to.name) == base);
        named.iter().copied().filter(|operation| is_bound(operation)).collect()
    };
    let nearest = bases.find_map(|base| Some(bound_to(&base)).filter(|found| !found.is_empty()));
    choose(nearest.as_ref().unwrap_or(&named), arguments)
}

/// The overload that has the most of the arguments, and of these the one that requires the fewest others. The first
/// one of several that are equal.
pub(super) fn choose<'c>(overloads: &[&'c Operation], arguments: &[PartArgument<'_>]) -> Option<&'c Operation> {
    let has = |operation: &Operation| {
        arguments
            .iter()
            .filter(|argument| operation.parameters.contains_key(&parameter_name(argument).to_lowercase()))
            .count()
    };
    let fit = |operation: &&Operation| (has(operation), Reverse(required(operation).count()));
    overloads.iter().rev().copied().max_by_key(fit)
}

/// The names of the parameters that cannot be left out.
pub(super) fn required(operation: &Operation) -> impl Iterator<Item = &str> {
    operation.parameters.values().filter(|parameter| !parameter.facts.optional).map(|parameter| parameter.name.as_str())
}

/// The name of the parameter that an argument is for. An argument without a name is named like its placeholder.
pub(super) fn parameter_name<'p>(argument: &PartArgument<'p>) -> &'p str {
    if argument.name.is_empty() { argument.value } else { argument.name }
}
