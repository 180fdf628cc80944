//! Writes JSON values and arguments of URLs as Rust expressions.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::uses::Uses;
use crate::emit::docs;
use crate::emit::members::{self, Member};
use crate::emit::signature::Context;
use crate::emit::types::{Definition, Entry};
use crate::emit::value::Value;
use crate::model::api::{Argument, TypeRef};
use crate::naming::{self, Names};

/// Names of methods that models do not give to properties.
const METHODS: [&str; 3] = ["clone", "default", "new"];

/// Variant names that every enum has already.
const VARIANTS: [&str; 1] = ["Unlisted"];

/// The property with the type of an object.
const TYPE: &str = "@odata.type";

/// A text as a literal.
pub(super) fn text(text: &str) -> String {
    docs::literal(text).to_string()
}

/// The argument of a function or an alternate key; `None` if the text is not a value of its type.
pub(super) fn argument(argument: &Argument, given: &str, context: &Context<'_>, uses: &mut Uses) -> Option<String> {
    if argument.ty.collection {
        return Some(text(given));
    }
    match Value::of(&argument.ty.name, &context.types) {
        Value::Bool => given.parse::<bool>().ok().map(|flag| flag.to_string()),
        Value::Number(number) => self::number(number, given),
        Value::Parsed("OffsetDateTime", _) if argument.quoted => Some(text(given)),
        Value::Parsed(parsed, _) => self::parsed(parsed, given, uses),
        Value::Enum(entry) => Some(member(entry, given, uses)),
        Value::Text | Value::Binary | Value::Stream | Value::Untyped | Value::Model(_) => Some(text(given)),
    }
}

/// A value for a setter or a constructor, which takes `impl Into<Nullable<…>>`; `None` if the JSON is not of the type.
pub(super) fn property(ty: &TypeRef, json: &Json, context: &Context<'_>, uses: &mut Uses) -> Option<String> {
    if json.is_null() {
        return Some(uses.item("Null"));
    }
    let value = Value::of(&ty.name, &context.types);
    if matches!(value, Value::Untyped | Value::Stream) {
        return Some(uses.json(json));
    }
    if !ty.collection {
        return one(value, json, context, uses);
    }
    let items = json.as_array()?.iter().map(|item| one(value, item, context, uses));
    let items: Vec<String> = items.collect::<Option<_>>()?;
    if items.is_empty() { empty(value, uses) } else { Some(format!("[{}]", items.join(", "))) }
}

/// A model with the properties of a JSON object. A property that is not of its documented type is set as it is.
pub(super) fn model(entry: &Entry<'_>, json: &Json, context: &Context<'_>, uses: &mut Uses) -> Option<String> {
    let object = json.as_object()?;
    let name = uses.model(entry);
    let known = match entry.definition {
        Definition::Resource(resource) => members::members(resource, &context.types, &METHODS),
        Definition::Enum(_) => return None,
        Definition::Stub => Vec::new(),
    };
    let (mut typed, mut other) = (format!("{name}::new()"), String::new());
    for (key, json) in object {
        let member = known.iter().find(|member| member.property.name == *key && !member.property.read_only);
        match member.and_then(|member| Some((member, property(&member.property.ty, json, context, uses)?))) {
            Some((member, value)) => typed.push_str(&format!(".{}({value})", member.setter)),
            None => other.push_str(&raw(key, json, uses)),
        }
    }
    if other.is_empty() {
        return Some(typed);
    }
    uses.item("Model");
    Some(format!("{name}::from_object({typed}.into_object(){other})"))
}

/// The property of a model with a wire name.
pub(super) fn find_member<'c>(name: &str, model: &Entry<'c>, context: &Context<'c>) -> Option<Member<'c>> {
    let Definition::Resource(resource) = model.definition else { return None };
    let members = members::members(resource, &context.types, &METHODS);
    members.into_iter().find(|member| member.property.name == name)
}

/// The type that a JSON object names, if it derives from another one.
pub(super) fn derived<'c>(entry: &Entry<'_>, json: &Json, context: &'c Context<'_>) -> Option<&'c Entry<'c>> {
    let name = json.get(TYPE)?.as_str()?.trim_start_matches('#');
    let name = context.types.derived(entry).iter().find(|derived| **derived == name)?;
    context.types.get(name)
}

/// `.with("name", "value")`
fn raw(key: &str, json: &Json, uses: &mut Uses) -> String {
    let key = text(key);
    match json {
        Json::String(value) => format!(".with({key}, {})", text(value)),
        Json::Bool(value) => format!(".with({key}, {value})"),
        Json::Null => format!(".with::<{}>({key}, {})", uses.item("Value"), uses.item("Null")),
        Json::Number(_) | Json::Array(_) | Json::Object(_) => {
            format!(".with::<{}>({key}, {})", uses.item("Value"), uses.json(json))
        }
    }
}

/// A single value.
fn one(value: Value<'_>, json: &Json, context: &Context<'_>, uses: &mut Uses) -> Option<String> {
    match value {
        Value::Text => json.as_str().map(text),
        Value::Bool => json.as_bool().map(|flag| flag.to_string()),
        Value::Number(number) => json.as_number().and_then(|given| self::number(number, &given.to_string())),
        Value::Enum(entry) if entry.is_flags() => {
            let members = json.as_str()?.split(',').map(|one| member(entry, one.trim(), uses));
            let members: Vec<String> = members.collect();
            Some(if members.len() == 1 { members.concat() } else { format!("[{}]", members.join(", ")) })
        }
        Value::Enum(entry) => Some(member(entry, json.as_str()?, uses)),
        Value::Model(entry) => model(entry, json, context, uses),
        Value::Parsed(parsed, _) => self::parsed(parsed, json.as_str()?, uses),
        Value::Binary | Value::Stream | Value::Untyped => None,
    }
}

/// An empty collection.
fn empty(value: Value<'_>, uses: &mut Uses) -> Option<String> {
    let item = match value {
        Value::Text => "String".to_owned(),
        Value::Bool => "bool".to_owned(),
        Value::Number(number) => number.to_owned(),
        Value::Enum(entry) | Value::Model(entry) => uses.model(entry),
        Value::Parsed(parsed @ ("Uuid" | "Decimal" | "Duration" | "Date"), _) => uses.item(parsed),
        Value::Parsed(..) | Value::Binary | Value::Stream | Value::Untyped => return None,
    };
    Some(format!("Vec::<{item}>::new()"))
}

/// A number as a literal of its type; `None` if the text is none, or does not fit.
pub(super) fn number(ty: &str, given: &str) -> Option<String> {
    let is_float = ty.starts_with('f');
    let valid = if is_float { given.parse::<f64>().is_ok_and(f64::is_finite) } else { fits(ty, given) };
    let suffix = if ty == "i32" || (is_float && given.contains('.')) { "" } else { ty };
    valid.then(|| format!("{given}{suffix}"))
}

fn fits(ty: &str, given: &str) -> bool {
    match ty {
        "u8" => given.parse::<u8>().is_ok(),
        "i16" => given.parse::<i16>().is_ok(),
        "i32" => given.parse::<i32>().is_ok(),
        _ => given.parse::<i64>().is_ok(),
    }
}

/// A value of a type that is parsed from text; `None` if the text is none, or is a time that is not UTC.
pub(super) fn parsed(ty: &str, given: &str, uses: &mut Uses) -> Option<String> {
    match ty {
        "Uuid" if !is_uuid(given) => None,
        "Decimal" if given.parse::<f64>().is_err() => None,
        "Uuid" | "Decimal" | "Duration" => Some(format!("{}.parse::<{}>()?", text(given), uses.item(ty))),
        "Date" => date(given).map(|(year, day)| format!("{}::from_ordinal_date({year}, {day})?", uses.item(ty))),
        "Time" => clock(given).map(|clock| format!("{}::from_{}?", uses.item(ty), clock)),
        "OffsetDateTime" => {
            let (day, time) = given.strip_suffix('Z')?.split_once('T')?;
            let ((year, day), clock) = (date(day)?, clock(time)?);
            Some(format!("{}::from_ordinal_date({year}, {day})?.with_{clock}?.assume_utc()", uses.item("Date")))
        }
        _ => None,
    }
}

/// Whether a text has the form of a UUID.
fn is_uuid(given: &str) -> bool {
    let lengths = given.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && given.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// The end of the name of a function that makes a time, and its arguments: `hms(9, 30, 0)`.
fn clock(given: &str) -> Option<String> {
    let (whole, fraction) = given.split_once('.').unwrap_or((given, ""));
    let parts: Vec<&str> = whole.split(':').collect();
    let [hour, minute, second] = parts.as_slice() else { return None };
    let within = |text: &str, limit: u8| text.parse::<u8>().ok().filter(|number| *number < limit);
    let (hour, minute, second) = (within(hour, 24)?, within(minute, 60)?, within(second, 60)?);
    if fraction.is_empty() {
        return Some(format!("hms({hour}, {minute}, {second})"));
    }
    let digits = fraction.len() <= 9 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let nanos: u32 = digits.then(|| format!("{fraction:0<9}"))?.parse().ok()?;
    Some(format!("hms_nano({hour}, {minute}, {second}, {nanos})"))
}

/// The year of a date, and the number of its day in the year.
fn date(given: &str) -> Option<(i32, u32)> {
    const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut parts = given.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let (month, day): (usize, u32) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let before = DAYS.get(..month.checked_sub(1)?).filter(|_| parts.next().is_none() && month <= 12)?;
    let leap = month > 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    (1..=31).contains(&day).then(|| (year, before.iter().sum::<u32>() + day + u32::from(leap)))
}

/// A member of an enum; one that is not listed is made from its text.
pub(super) fn member(entry: &Entry<'_>, given: &str, uses: &mut Uses) -> String {
    let name = uses.model(entry);
    let (mut names, mut seen) = (Names::reserving(&VARIANTS), BTreeSet::new());
    let members = match entry.definition {
        Definition::Enum(listed) => listed.members.as_slice(),
        Definition::Resource(_) | Definition::Stub => &[],
    };
    for one in members.iter().filter(|one| seen.insert(one.as_str())) {
        let variant = names.claim([naming::variant(one)]);
        if one == given {
            return format!("{name}::{variant}");
        }
    }
    format!("{name}::from({})", text(given))
}
