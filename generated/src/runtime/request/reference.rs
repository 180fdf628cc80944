//! References to entities, made from an id or from the model of the entity.

use serde_json::{Value, json};

use crate::runtime::json::value::Json as Kind;
use crate::runtime::request::encode;
use crate::runtime::request::raw::{self, Refusal};
use crate::runtime::{Model, Value as Json};

/// A reference to an entity: its URL, or its path below the version, `/directoryObjects/{id}`. A request with any other
/// text is not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// `{"@odata.id": …}`, with the URL of the path.
    pub(crate) fn into_json(self, base: &str) -> Result<Value, Refusal> {
        Ok(json!({ "@odata.id": url(&self.0, base)? }))
    }
}

/// The entities that a property is bound to: one [`Reference`], or an array or `Vec` of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound(Json);

impl<R: Into<Reference>> From<R> for Bound {
    fn from(reference: R) -> Self {
        Self(reference.into().0.into())
    }
}

impl<R: Into<Reference>, const N: usize> From<[R; N]> for Bound {
    fn from(references: [R; N]) -> Self {
        Vec::from(references).into()
    }
}

impl<R: Into<Reference>> From<Vec<R>> for Bound {
    fn from(references: Vec<R>) -> Self {
        Self(references.into_iter().map(|reference| Json::from(reference.into().0)).collect::<Vec<_>>().into())
    }
}

impl From<Bound> for Json {
    fn from(bound: Bound) -> Self {
        bound.0
    }
}

/// The end of the name of an annotation that binds a property.
pub(crate) const BIND: &str = "@odata.bind";

/// Completes all paths that are bound in a body to URLs below a base.
pub(crate) fn complete(body: &mut Json, base: &str) -> Result<(), Refusal> {
    match &mut body.0 {
        Kind::Array(values) => values.iter_mut().try_for_each(|value| complete(value, base)),
        Kind::Object(fields) => fields.iter_mut().try_for_each(|(name, value)| {
            if name.ends_with(BIND) { complete_bound(value, base) } else { complete(value, base) }
        }),
        _ => Ok(()),
    }
}

fn complete_bound(value: &mut Json, base: &str) -> Result<(), Refusal> {
    match &mut value.0 {
        Kind::Array(values) => values.iter_mut().try_for_each(|value| complete_bound(value, base)),
        Kind::Text(reference) => {
            *reference = url(reference, base)?.into();
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Returns the URL of a reference: a path is below the base, also if it starts with the version of the base.
fn url(reference: &str, base: &str) -> Result<String, Refusal> {
    if raw::has_scheme(reference) && !reference.starts_with("//") {
        return Ok(reference.to_owned());
    }
    let target = raw::below_node(reference).map_err(|problem| format!("a reference is not sound: {problem}"))?;
    let version = base.rsplit('/').next().unwrap_or_default();
    let path = target.path.strip_prefix(version).and_then(|rest| rest.strip_prefix('/')).unwrap_or(target.path);
    if path.is_empty() || !path.contains(['/', '(']) && !reference.starts_with('/') {
        return Err(format!(
            "{reference:?} is no reference, which is a URL or a path such as /directoryObjects/{{id}}; \
             `Reference::directory_object` and `Reference::within` make one from an id"
        ));
    }
    let query = if target.query.is_empty() { String::new() } else { format!("?{}", target.query) };
    Ok(format!("{base}/{path}{query}"))
}

impl From<String> for Reference {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for Reference {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl Reference {
    /// Refers to the entity with an id in a collection: `Reference::within("/education/users", "2ab3")`.
    pub fn within(collection: &str, id: &str) -> Self {
        let collection = collection.trim_end_matches('/');
        match encode::segment(id) {
            Some(id) => format!("{collection}/{id}").into(),
            None => format!("{collection}({})", encode::literal(id)).into(),
        }
    }

    /// Refers to a user, a group, a device, or any other object of the directory, by its id.
    pub fn directory_object(id: &str) -> Self {
        Self::within("/directoryObjects", id)
    }

    /// Refers to an entity that was received from a collection; `None` if it has no id. If the service sent its address
    /// as `@odata.id`, the reference uses that.
    pub fn model(collection: &str, model: &impl Model) -> Option<Self> {
        let object = model.as_object();
        match object.str("@odata.id") {
            Some(url) => Some(url.into()),
            None => object.str("id").map(|id| Self::within(collection, id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Object;

    fn url(reference: Reference) -> String {
        let json = reference.into_json("https://graph.example/v1.0").expect("a sound reference");
        json["@odata.id"].as_str().unwrap_or_default().to_owned()
    }

    #[test]
    fn an_id_stays_one_segment() {
        assert_eq!(url(Reference::directory_object("a/b")), "https://graph.example/v1.0/directoryObjects/a%2Fb");
        assert_eq!(url(Reference::within("/users/", "..")), "https://graph.example/v1.0/users('..')");
    }

    #[test]
    fn a_model_is_referred_to_by_its_address_or_its_id() {
        let user = Object::new().with::<String>("id", "1");
        let referred = |user: &Object| Reference::model("/users", user).map(url);
        assert_eq!(referred(&user).as_deref(), Some("https://graph.example/v1.0/users/1"));
        let known = user.with::<String>("@odata.id", "https://graph.example/v2/x");
        assert_eq!(referred(&known).as_deref(), Some("https://graph.example/v2/x"));
        assert_eq!(referred(&Object::new()), None);
    }

    #[test]
    fn what_is_bound_at_any_depth_becomes_a_url() {
        let mut body = Json::from(json!({
            "a@odata.bind": "/users/1", "x": "/users/1",
            "b": [{"c@odata.bind": ["/users/1", "https://other.example/1", Bound::from("/users/2").0]}],
        }));
        complete(&mut body, "https://graph.example/beta").expect("sound references");
        let [first, second] = ["https://graph.example/beta/users/1", "https://graph.example/beta/users/2"];
        let expected = json!({
            "a@odata.bind": first, "x": "/users/1",
            "b": [{"c@odata.bind": [first, "https://other.example/1", second]}],
        });
        assert_eq!(body, expected);
    }

    #[test]
    fn a_path_is_completed_to_a_url() {
        let users = ["/users/1", "users/1", "/v1.0/users/1", "https://graph.example/v1.0/users/1"];
        assert_eq!(users.map(|reference| url(reference.into())), ["https://graph.example/v1.0/users/1"; 4]);
        assert_eq!(url(Reference::within("users", "1")), "https://graph.example/v1.0/users/1");
        assert_eq!(url("templates('a')?x=1".into()), "https://graph.example/v1.0/templates('a')?x=1");
        assert_eq!(url("https://other.example/1".into()), "https://other.example/1");
    }

    #[test]
    fn what_is_no_url_and_no_path_is_refused() {
        for reference in ["6fd2c87f-0", "", "/", "/users/guest#EXT#@example.com", "/users/a b", "/users/../x", "//x/y"]
        {
            let refused = Reference::from(reference).into_json("https://graph.example/v1.0");
            assert!(refused.is_err(), "{reference}: {refused:?}");
            let mut body = Json::from(json!({ "a@odata.bind": [reference] }));
            assert_eq!(complete(&mut body, "https://graph.example/v1.0"), refused.map(|_| ()));
        }
    }
}
