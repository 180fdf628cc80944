//! Writes the path of a walk: with the declared spelling, and as a key by which requests are compared.

use std::collections::HashMap;

use super::overloads::{parameter_name, required};
use crate::csdl::{Csdl, Operation, OperationKind, fold};
use crate::model::names::{DEFAULT_NAMESPACE, Primitive, short_name, split_name};
use crate::model::path::PartArgument;
use crate::model::types::TypeRef;

/// The path and the key so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    path: String,
    key: String,
    /// How often a placeholder of each name stands in the path.
    placeholders: HashMap<String, usize>,
}

impl Text {
    /// The path and the key.
    pub(super) fn finish(self) -> (String, String) {
        (self.path, self.key)
    }

    pub(super) fn name(&mut self, name: &str) {
        self.path.push('/');
        self.path.push_str(name);
        self.key.push('/');
        self.key.push_str(&fold(name));
    }

    /// The key of an item, with a placeholder that is named after its type, as in the index of the reference:
    /// `{user-id}`, and `{user-id1}` where it stands a second time.
    pub(super) fn key(&mut self, item: &TypeRef) {
        let name = self.placeholder(&format!("{}-id", short_name(&item.name)));
        self.path.push_str(&format!("/{{{name}}}"));
        self.key.push_str("/{}");
    }

    /// A key of which the type is unknown. A placeholder has the name that is written.
    pub(super) fn undeclared_key(&mut self, written: &str) {
        let name = self.placeholder(if written.is_empty() { "id" } else { written });
        self.path.push_str(&format!("/{{{name}}}"));
        self.key.push_str("/{}");
    }

    /// A name, with arguments of which the types are unknown.
    pub(super) fn undeclared_call(&mut self, name: &str, arguments: &[PartArgument<'_>]) {
        self.name(name);
        let named = arguments.iter().map(|argument| parameter_name(argument));
        let mut names: Vec<String> = Vec::new();
        for name in named {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name.to_owned());
            }
        }
        if names.is_empty() {
            return;
        }
        let written: Vec<String> = names.iter().map(|name| format!("{name}={}", self.value(name, false))).collect();
        self.path.push_str(&format!("({})", written.join(",")));
        names.iter_mut().for_each(|name| name.make_ascii_lowercase());
        names.sort();
        self.key.push_str(&format!("({})", names.join(",")));
    }

    pub(super) fn alternate_key(
        &mut self,
        csdl: &Csdl,
        item: &TypeRef,
        arguments: &[PartArgument<'_>],
        parenthesized: bool,
    ) {
        let written: Vec<(String, String)> = arguments
            .iter()
            .map(|argument| {
                let name = parameter_name(argument);
                let member = csdl.member(&item.name, name);
                let name = member.map_or(name, |member| &member.name).to_owned();
                let quoted = member.is_none_or(|member| is_quoted(&member.ty));
                let value = self.value(&name, quoted);
                (name, value)
            })
            .collect();
        let list: Vec<String> = written.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let list = list.join(",");
        // The value of a key that is a segment of its own stands without quotes on the pages.
        self.path.push_str(&if parenthesized { format!("({list})") } else { format!("/{}", list.replace('\'', "")) });
        let mut names: Vec<String> = written.into_iter().map(|(name, _)| format!("{}=", name.to_lowercase())).collect();
        names.sort();
        self.key.push_str(&format!("({})", names.concat()));
    }

    /// An action, or a function with its arguments: those that are written, each once and in their order, then those
    /// that it requires besides.
    /// An operation of another namespace than `microsoft.graph` is qualified.
    pub(super) fn call(&mut self, csdl: &Csdl, call: &Operation, arguments: &[PartArgument<'_>]) {
        let (namespace, short) = split_name(&call.name);
        let name = if namespace == DEFAULT_NAMESPACE || call.binding.is_none() { short } else { &call.name };
        self.path.push('/');
        self.path.push_str(name);
        self.key.push('/');
        self.key.push_str(&short.to_lowercase());
        if call.kind == OperationKind::Action {
            return;
        }
        let known = |argument: &&PartArgument<'_>| call.parameters.get(&parameter_name(argument).to_lowercase());
        let mut named: Vec<&str> = Vec::new();
        for parameter in arguments.iter().filter_map(|argument| known(&argument)) {
            if !named.contains(&parameter.name.as_str()) {
                named.push(&parameter.name);
            }
        }
        let missing: Vec<&str> = required(call).filter(|name| !named.contains(name)).collect();
        named.extend(missing);
        let list: Vec<String> = named
            .iter()
            .filter_map(|name| call.parameters.get(&name.to_lowercase()))
            .map(|parameter| {
                let quoted = is_quoted(&parameter.ty) || csdl.enum_type(&parameter.ty.name).is_some();
                format!("{}={}", parameter.name, self.value(&parameter.name, quoted && !parameter.ty.collection))
            })
            .collect();
        if !list.is_empty() {
            self.path.push_str(&format!("({})", list.join(",")));
        }
        let mut keys: Vec<String> = required(call).map(str::to_lowercase).collect();
        keys.sort();
        self.key.push_str(&format!("({})", keys.join(",")));
    }

    /// A path inside a drive or a site: after `root` of a drive, or after the key of an item.
    pub(super) fn item_path(&mut self, name: Option<&str>, last: bool) {
        if let Some(name) = name {
            self.name(name);
        }
        let placeholder = self.placeholder("item-path");
        let end = if last { "" } else { ":" };
        self.path.push_str(&format!(":/{{{placeholder}}}{end}"));
        self.key.push_str(":/{}:");
    }

    fn value(&mut self, name: &str, quoted: bool) -> String {
        let placeholder = self.placeholder(name);
        let quote = if quoted { "'" } else { "" };
        format!("{quote}{{{placeholder}}}{quote}")
    }

    fn placeholder(&mut self, name: &str) -> String {
        let count = self.placeholders.entry(name.to_owned()).or_insert(0);
        *count += 1;
        if *count == 1 { name.to_owned() } else { format!("{name}{}", *count - 1) }
    }
}

/// Whether OData quotes literals of a primitive type.
fn is_quoted(ty: &TypeRef) -> bool {
    ty.name == Primitive::String && !ty.collection
}
