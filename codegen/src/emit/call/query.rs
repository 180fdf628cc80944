//! Writes query options as calls of the methods of a request.

use super::filter;
use super::token::outside;
use super::uses::Uses;
use super::value::{find_member, text};
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::model::api::{Reply, TypeRef};

/// The type of a request value, and the model that it reads.
pub(super) enum Shape<'c> {
    Call,
    Get(Option<&'c Entry<'c>>),
    List(Option<&'c Entry<'c>>),
}

impl<'c> Shape<'c> {
    /// The shape of the request that a method with this reply makes.
    pub(super) fn of(reply: &Reply, context: &'c Context<'_>) -> Self {
        let model = |ty: &TypeRef| context.types.get(&ty.name).filter(|_| !ty.collection);
        match reply {
            Reply::None | Reply::Value { .. } => Self::Call,
            Reply::Resource { optional: true, .. } => Self::Get(None),
            Reply::Resource { ty, optional: false } => Self::Get(model(ty)),
            Reply::List { ty } => Self::List(model(ty)),
        }
    }
}

/// Writes an option: `.select(User::ID)`, `.top(5)`, `.query("format", "pdf")`.
pub(super) fn option(
    (name, value): &(String, String),
    shape: &Shape<'_>,
    context: &Context<'_>,
    uses: &mut Uses,
) -> String {
    let (is_list, model) = match shape {
        Shape::Call => (false, None),
        Shape::Get(model) => (false, Some(model)),
        Shape::List(model) => (true, Some(model)),
    };
    let number = value.parse::<u32>().ok();
    match (name.as_str(), model, number) {
        ("$select", Some(model), _) => format!(".select({})", names(value, *model, context, uses)),
        ("$expand", Some(model), _) => format!(".expand({})", names(value, *model, context, uses)),
        ("$filter", Some(model), _) if is_list => {
            let typed = model.and_then(|entry| filter::comparison(value, entry, context, uses));
            format!(".filter({})", typed.unwrap_or_else(|| text(value)))
        }
        ("$orderby", ..) if is_list => format!(".orderby({})", text(value)),
        ("$search", ..) if is_list => format!(".search({})", text(value)),
        ("$top", _, Some(items)) if is_list => format!(".top({items})"),
        ("$skip", _, Some(items)) if is_list => format!(".skip({items})"),
        ("$count", ..) if is_list && value == "true" => ".count()".to_owned(),
        _ => format!(".query({}, {})", text(name), text(value)),
    }
}

/// The most elements of a tuple that the client takes as names.
const LONGEST_TUPLE: usize = 16;

/// The names in a list: one constant or a tuple of them if all are properties of the model, else an array of text.
fn names(list: &str, model: Option<&Entry<'_>>, context: &Context<'_>, uses: &mut Uses) -> String {
    let names: Vec<&str> = outside(list, ',').into_iter().map(str::trim).filter(|name| !name.is_empty()).collect();
    let typed = model.and_then(|entry| {
        let constant = |name: &&str| find_member(name, entry, context).map(|member| member.constant.to_string());
        let constants: Vec<String> = names.iter().map(constant).collect::<Option<_>>()?;
        let name = uses.model(entry);
        Some(constants.into_iter().map(|constant| format!("{name}::{constant}")).collect::<Vec<_>>())
    });
    match typed.as_deref() {
        Some([one]) => one.clone(),
        Some(several @ [_, ..]) if several.len() <= LONGEST_TUPLE => format!("({})", several.join(", ")),
        _ => format!("[{}]", names.into_iter().map(text).collect::<Vec<_>>().join(", ")),
    }
}
