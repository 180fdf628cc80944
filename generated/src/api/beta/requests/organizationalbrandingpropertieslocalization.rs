// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [organizationalbrandingpropertieslocalization-update](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `backgroundColor`: `Edm.String`
    pub fn with_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("backgroundColor", value))
    }

    /// `backgroundImage`: `Edm.Stream`
    pub fn with_background_image(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("backgroundImage", value))
    }

    /// `bannerLogo`: `Edm.Stream`
    pub fn with_banner_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("bannerLogo", value))
    }

    /// `signInPageText`: `Edm.String`
    pub fn with_sign_in_page_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInPageText", value))
    }

    /// `squareLogo`: `Edm.Stream`
    pub fn with_square_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("squareLogo", value))
    }

    /// `usernameHintText`: `Edm.String`
    pub fn with_username_hint_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usernameHintText", value))
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
