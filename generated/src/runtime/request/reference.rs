//! References to entities, made from an id or from the model of the entity.

use crate::runtime::request::encode;
use serde_json::{Value, json};

use crate::runtime::Model;

/// A reference to an entity: its URL, or its path below the version, `/directoryObjects/{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// `{"@odata.id": …}`, with the URL of the path.
    pub(crate) fn into_json(self, base: &str) -> Value {
        let url = if self.0.starts_with('/') { format!("{base}{}", self.0) } else { self.0 };
        json!({ "@odata.id": url })
    }
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
        reference.into_json("https://graph.example/v1.0")["@odata.id"].as_str().unwrap_or_default().to_owned()
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
    fn a_path_is_completed_to_a_url() {
        let json = |reference: &str| Reference::from(reference).into_json("https://graph.example/beta");
        assert_eq!(json("/users/1")["@odata.id"], "https://graph.example/beta/users/1");
        assert_eq!(json("https://other.example/1")["@odata.id"], "https://other.example/1");
    }
}
