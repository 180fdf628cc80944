//! References to entities by what an application has of them: an id, or the model that it received.

use super::encode;
use super::{Model, Reference};

impl Reference {
    /// The entity with an id in a collection: `Reference::within("/education/users", "2ab3")`.
    pub fn within(collection: &str, id: &str) -> Self {
        let collection = collection.trim_end_matches('/');
        match encode::segment(id) {
            Some(id) => format!("{collection}/{id}").into(),
            None => format!("{collection}({})", encode::literal(id)).into(),
        }
    }

    /// A user, a group, a device, or whatever else is an object of the directory.
    pub fn directory_object(id: &str) -> Self {
        Self::within("/directoryObjects", id)
    }

    /// An entity as it was received from a collection; none where it came without an id. The address that the service gave
    /// it, `@odata.id`, goes before the id.
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
    use super::super::Object;
    use super::*;

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
}
