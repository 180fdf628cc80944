//! Writes the schemas of types: resources, enums, and the bodies of actions.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::context::{self, Context, ERROR, PAGE, REFERENCE};
use super::extensions::{self, Deprecated, EnumFlags, EnumName};
use super::schema::{Discriminator, ExternalDocs, Schema, SchemaExtensions, schema_pointer};
use crate::emit::{self, Definition, Entry, RequestType};
use crate::model::api::{Enum, Marks, Property, Resource, ResourceKind};

/// The annotation that names the type of an object.
const TYPE: &str = "@odata.type";

/// The schemas of all types of the version, by key.
pub(super) fn schemas(context: &Context<'_>) -> BTreeMap<String, Schema> {
    let types = context.types.entries().filter_map(|entry| Some((context.key(entry.wire)?.to_owned(), entry)));
    let types = types.map(|(key, entry)| (key, schema(entry, context)));
    let mut schemas: BTreeMap<String, Schema> = types.collect();
    for (module, requests) in &context.requests {
        for request in requests {
            let key = context::request_key(module.as_str(), request.name.as_str());
            schemas.insert(key, parameters(request, context));
        }
    }
    schemas
        .extend([(PAGE, page()), (ERROR, error()), (REFERENCE, reference())].map(|(key, own)| (key.to_owned(), own)));
    schemas
}

fn schema(entry: &Entry<'_>, context: &Context<'_>) -> Schema {
    match entry.definition {
        Definition::Resource(resource) => self::resource(resource, entry, context),
        Definition::Enum(listed) => enumeration(listed, context),
        Definition::Stub => {
            Schema { discriminator: discriminator(entry, context), ..Schema::object([type_property()]) }
        }
    }
}

/// Besides a base type, the own properties and the discriminator are a schema of their own: some validators take a
/// discriminator beside `allOf` for a choice between its schemas.
fn resource(resource: &Resource, entry: &Entry<'_>, context: &Context<'_>) -> Schema {
    let base = context.types.base(resource).and_then(|base| context.key(base.wire));
    let mut properties: IndexMap<String, Schema> = base.is_none().then(type_property).into_iter().collect();
    let navigations = resource.relationships.iter().map(|property| (property, true));
    let rows = resource.properties.iter().map(|property| (property, false)).chain(navigations);
    for (property, navigation) in rows.filter(|(property, _)| base.is_none() || !property.inherited) {
        let name = property.name.clone();
        properties.entry(name).or_insert_with(|| self::property(property, navigation, context));
    }
    let kind = match resource.kind {
        ResourceKind::Entity => "entity",
        ResourceKind::Complex => "complex",
    };
    let own = Schema {
        discriminator: discriminator(entry, context),
        additional_properties: resource.open.then_some(true),
        ..Schema::object(properties)
    };
    let whole = match base {
        None => own,
        Some(base) => Schema { all_of: vec![Schema::reference(base), own], ..Schema::default() },
    };
    Schema {
        deprecated: resource.marks.deprecated.is_some(),
        external_docs: docs(&resource.page, &resource.marks, context),
        extensions: SchemaExtensions {
            kind: Some(kind),
            is_abstract: resource.is_abstract,
            key: resource.key.clone(),
            alternate_keys: resource.alternate_keys.clone(),
            ..of_marks(&resource.marks)
        },
        ..whole
    }
}

fn property(property: &Property, navigation: bool, context: &Context<'_>) -> Schema {
    let mut schema = context.member(&property.ty, property.nullable);
    let is_text = !property.ty.collection && property.ty.name == "Edm.String";
    if is_text && !property.values.is_empty() {
        let listed = Schema::open_enum(&property.values);
        schema = if property.nullable == Some(false) { listed } else { listed.or_null() };
    }
    schema.read_only = property.read_only;
    schema.deprecated = property.marks.deprecated.is_some();
    schema.extensions = SchemaExtensions { navigation, ..of_marks(&property.marks) };
    schema
}

fn enumeration(listed: &Enum, context: &Context<'_>) -> Schema {
    let mut schema = Schema::open_enum(&listed.members);
    schema.deprecated = listed.marks.deprecated.is_some();
    schema.external_docs = docs(&listed.page, &listed.marks, context);
    schema.extensions = SchemaExtensions {
        enum_name: Some(EnumName { name: listed.name.short().to_owned(), model_as_string: true }),
        enum_flags: listed.flags.then_some(EnumFlags { is_flags: true }),
        ..of_marks(&listed.marks)
    };
    schema
}

/// The body of an action: an object of its parameters.
fn parameters(request: &RequestType<'_>, context: &Context<'_>) -> Schema {
    let required = request.parameters.iter().filter(|parameter| parameter.required == Some(true));
    let properties = request.parameters.iter().map(|parameter| {
        let mut schema = context.member(&parameter.ty, parameter.nullable);
        schema.deprecated = parameter.marks.deprecated.is_some();
        schema.extensions = of_marks(&parameter.marks);
        (parameter.name.clone(), schema)
    });
    Schema { required: required.map(|parameter| parameter.name.clone()).collect(), ..Schema::object(properties) }
}

/// The annotation that tells which type an object has, if types derive from the type.
fn discriminator(entry: &Entry<'_>, context: &Context<'_>) -> Option<Discriminator> {
    let derived = context.types.derived(entry);
    let names = std::iter::once(entry.wire).chain(derived.iter().copied());
    let mapping = names.filter_map(|name| Some((format!("#{name}"), schema_pointer(context.key(name)?))));
    (!derived.is_empty()).then(|| Discriminator { property_name: TYPE, mapping: mapping.collect() })
}

fn type_property() -> (String, Schema) {
    (TYPE.to_owned(), Schema::of("string"))
}

fn of_marks(marks: &Marks) -> SchemaExtensions {
    let mutability: &[&str] = if marks.immutable { &["create", "read"] } else { &[] };
    SchemaExtensions {
        mutability: mutability.to_vec(),
        deprecation: Deprecated::of(marks.deprecated.as_ref()),
        source: extensions::source(marks),
        ..SchemaExtensions::default()
    }
}

/// A link to the page of a type, if it was published.
fn docs(page: &str, marks: &Marks, context: &Context<'_>) -> Option<ExternalDocs> {
    let is_published = !marks.is_completed() && !page.is_empty();
    is_published.then(|| ExternalDocs { url: emit::page_url(page, &context.version.name) })
}

/// What every page of a collection has besides its items.
fn page() -> Schema {
    Schema::object([
        ("@odata.count".to_owned(), Schema::formatted("integer", "int64")),
        ("@odata.nextLink".to_owned(), Schema::formatted("string", "uri")),
        ("@odata.deltaLink".to_owned(), Schema::formatted("string", "uri")),
    ])
}

/// `{"error": {"code": …, "message": …}}`, the form of all errors of OData.
fn error() -> Schema {
    let text = |name: &str| (name.to_owned(), Schema::of("string").or_null());
    let detail = Schema::object([text("code"), text("message"), text("target")]);
    let mut error = detail.clone();
    error.properties.insert("details".to_owned(), Schema::array(detail).or_null());
    error.properties.insert("innerError".to_owned(), Schema::of("object").or_null());
    Schema { required: vec!["error".to_owned()], ..Schema::object([("error".to_owned(), error)]) }
}

/// `{"@odata.id": …}`
fn reference() -> Schema {
    let id = "@odata.id".to_owned();
    Schema { required: vec![id.clone()], ..Schema::object([(id, Schema::formatted("string", "uri-reference"))]) }
}
