//! Reads the annotations of a completion: JSON in comments with the facts of a type, an enum or an operation.

use serde::Deserialize;

use super::super::annotation::bare_type;
use crate::model::completion::{
    BodyCompletion, EnumCompletion, OperationCompletion, ResponseCompletion, TypeCompletion,
};
use crate::model::kind::OperationKind;
use crate::model::status::Status;
use crate::model::types::{Deprecation, TypeRef};

/// What an annotation opens.
pub(super) enum Head {
    /// The completion itself.
    Completion,
    Type(TypeCompletion),
    Enum(EnumCompletion),
    Operation(Box<OperationCompletion>),
}

/// Reads an annotation, or returns what is wrong with it.
pub(super) fn read_head(comment: &str) -> Result<Head, String> {
    let raw: Raw = serde_json::from_str(comment.trim())
        .map_err(|error| format!("the JSON of this annotation of a completion is not valid: {error}"))?;
    match raw {
        Raw::Completion {} => Ok(Head::Completion),
        Raw::Type(ty) => ty.read().map(Head::Type),
        Raw::Enum(one) => one.read().map(Head::Enum),
        Raw::Operation(operation) => operation.read().map(|operation| Head::Operation(Box::new(operation))),
    }
}

/// Reads the name of a type, or returns what is wrong with it: parts that are identifiers, with a namespace.
pub(super) fn read_type(written: &str) -> Result<TypeRef, String> {
    let (name, collection) = bare_type(written);
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let sound = name.contains('.') && name.split('.').all(is_part);
    if sound { Ok(TypeRef { name: name.into(), collection }) } else { Err(format!("{written} is no qualified name")) }
}

fn read_name(written: &str) -> Result<String, String> {
    read_type(written).map(|ty| ty.name.into_string())
}

#[derive(Deserialize)]
#[serde(tag = "blockType", rename_all = "camelCase")]
enum Raw {
    Completion {},
    Type(RawType),
    Enum(RawEnum),
    Operation(RawOperation),
}

#[derive(Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[derive(Default)]
struct RawType {
    name: String,
    published: bool,
    absent: bool,
    other_version: bool,
    entity: bool,
    base: Option<String>,
    #[serde(rename = "abstract")]
    is_abstract: bool,
    open: bool,
    key: Vec<String>,
    alternate_keys: Vec<Vec<String>>,
    capabilities: Vec<(String, bool)>,
    deprecated: Option<Deprecation>,
}

impl RawType {
    fn read(self) -> Result<TypeCompletion, String> {
        Ok(TypeCompletion {
            name: read_name(&self.name)?,
            published: self.published,
            absent: self.absent,
            other_version: self.other_version,
            entity: self.entity,
            base: self.base.as_deref().map(read_name).transpose()?,
            is_abstract: self.is_abstract,
            open: self.open,
            key: self.key,
            alternate_keys: self.alternate_keys,
            capabilities: self.capabilities,
            deprecated: self.deprecated,
            members: Vec::new(),
            absent_members: Vec::new(),
        })
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct RawEnum {
    name: String,
    published: bool,
    absent: bool,
    other_version: bool,
    flags: bool,
}

impl RawEnum {
    fn read(self) -> Result<EnumCompletion, String> {
        Ok(EnumCompletion {
            name: read_name(&self.name)?,
            published: self.published,
            absent: self.absent,
            other_version: self.other_version,
            flags: self.flags,
            members: Vec::new(),
            absent_members: Vec::new(),
        })
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct RawOperation {
    kind: Option<OperationKind>,
    operation: Option<String>,
    undeclared: bool,
    body: Option<RawBody>,
    body_type: Option<String>,
    status: Option<u16>,
    returns: Option<String>,
    deprecated: Option<Deprecation>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawBody {
    None,
    Parameters,
    Resource,
    Stream,
    Reference,
}

impl RawOperation {
    fn read(self) -> Result<OperationCompletion, String> {
        let body_type = self.body_type.as_deref().map(read_type).transpose()?;
        let body = match (self.body, body_type) {
            (None, _) => None,
            (Some(RawBody::None), _) => Some(BodyCompletion::None),
            (Some(RawBody::Parameters), _) => Some(BodyCompletion::Parameters),
            (Some(RawBody::Resource), Some(ty)) => Some(BodyCompletion::Resource(ty)),
            (Some(RawBody::Resource), None) => return Err("the body is a resource of no type".to_owned()),
            (Some(RawBody::Stream), _) => Some(BodyCompletion::Stream),
            (Some(RawBody::Reference), _) => Some(BodyCompletion::Reference),
        };
        let ty = self.returns.as_deref().map(read_type).transpose()?;
        let read_status = |code| Status::new(code).ok_or_else(|| format!("{code} is no status"));
        let status = self.status.map(read_status).transpose()?;
        Ok(OperationCompletion {
            kind: self.kind,
            operation: self.operation,
            undeclared: self.undeclared,
            body,
            response: status.map(|status| ResponseCompletion { status, ty }),
            deprecated: self.deprecated,
            ..OperationCompletion::default()
        })
    }
}
