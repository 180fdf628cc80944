// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authenticationMethodsRoot`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsroot?view=graph-rest-beta)
    AuthenticationMethodsRoot: super::Entity = "microsoft.graph.authenticationMethodsRoot"
}

impl AuthenticationMethodsRoot {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userRegistrationDetails` in queries.
    pub const USER_REGISTRATION_DETAILS: Property<Self> = Property::new("userRegistrationDetails");

    /// `userRegistrationDetails`: `microsoft.graph.userRegistrationDetails`
    pub fn user_registration_details(&self) -> Option<&super::UserRegistrationDetails> {
        self.0.model("userRegistrationDetails")
    }

    /// Sets `userRegistrationDetails`.
    pub fn with_user_registration_details(self, value: impl Into<Nullable<super::UserRegistrationDetails>>) -> Self {
        Self(self.0.with("userRegistrationDetails", value))
    }
}
