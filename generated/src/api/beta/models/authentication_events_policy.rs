// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationEventsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta)
    AuthenticationEventsPolicy = "microsoft.graph.authenticationEventsPolicy"
}

impl AuthenticationEventsPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const ON_SIGNUP_START: Property<Self> = Property::new("onSignupStart");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    #[cfg(feature = "authentication")]
    /// `onSignupStart`: `Collection(microsoft.graph.authenticationListener)`
    pub fn on_signup_start(&self) -> Option<&[super::AuthenticationListener]> {
        self.0.models("onSignupStart")
    }

    #[cfg(feature = "authentication")]
    pub fn with_on_signup_start(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationListener>>>,
    ) -> Self {
        Self(self.0.with("onSignupStart", value))
    }
}
