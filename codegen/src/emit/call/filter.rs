//! Writes a filter that is one comparison of a property with a literal: `User::DISPLAY_NAME.eq("A")`.

use super::uses::Uses;
use super::value::{self, find_member};
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::emit::value::Value;

/// The operators of OData that properties have as methods of the same name.
const OPERATORS: [&str; 6] = ["eq", "ne", "gt", "ge", "lt", "le"];

/// The literal for a missing value.
const NULL: &str = "null";

/// The comparison; `None` if the filter is another condition, or the literal has another type than the property.
pub(super) fn comparison(filter: &str, model: &Entry<'_>, context: &Context<'_>, uses: &mut Uses) -> Option<String> {
    let mut words = filter.splitn(3, ' ');
    let (name, operator, written) = (words.next()?, words.next()?, words.next()?);
    let member = find_member(name, model, context)?;
    let (ty, operator) = (&member.property.ty, OPERATORS.into_iter().find(|known| *known == operator)?);
    if ty.collection {
        return None;
    }
    let before = uses.clone();
    let literal = match written {
        NULL => Some(uses.item("Null")),
        _ => literal(Value::of(&ty.name, &context.types), written, uses),
    };
    match literal {
        Some(literal) => Some(format!("{}::{}.{operator}({literal})", uses.model(model), member.constant)),
        None => {
            *uses = before;
            None
        }
    }
}

/// A literal of OData as a value of a type.
fn literal(value: Value<'_>, written: &str, uses: &mut Uses) -> Option<String> {
    match value {
        Value::Text => unquote(written).map(|text| value::text(&text)),
        Value::Bool => written.parse::<bool>().ok().map(|flag| flag.to_string()),
        Value::Number(number) => value::number(number, written),
        Value::Enum(entry) if !entry.is_flags() => unquote(written).map(|text| value::member(entry, &text, uses)),
        Value::Parsed(parsed @ ("Date" | "Time" | "OffsetDateTime" | "Uuid" | "Decimal"), _) => {
            value::parsed(parsed, written, uses)
        }
        Value::Enum(_) | Value::Parsed(..) | Value::Binary | Value::Stream | Value::Untyped | Value::Model(_) => None,
    }
}

/// The text between quotes; `None` if there is more than one text.
fn unquote(written: &str) -> Option<String> {
    let inside = written.strip_prefix('\'')?.strip_suffix('\'')?;
    let text = inside.replace("''", "\0");
    (!text.contains('\'')).then(|| text.replace('\0', "'"))
}

#[cfg(test)]
mod tests {
    use super::unquote;

    #[test]
    fn a_literal_is_one_text() {
        assert_eq!(unquote("'it''s'").as_deref(), Some("it's"));
        for text in ["'a' or b eq 'c'", "a", "'", "'a"] {
            assert_eq!(unquote(text), None, "{text}");
        }
    }
}
