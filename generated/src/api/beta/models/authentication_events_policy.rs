// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationEventsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta)
    AuthenticationEventsPolicy = "microsoft.graph.authenticationEventsPolicy"
}

impl AuthenticationEventsPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `onSignupStart` in queries.
    pub const ON_SIGNUP_START: Property<Self> = Property::new("onSignupStart");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `onSignupStart`: `Collection(microsoft.graph.authenticationListener)`
    #[cfg(feature = "authentication")]
    pub fn on_signup_start(&self) -> Option<&[super::AuthenticationListener]> {
        self.0.models("onSignupStart")
    }

    /// Sets `onSignupStart`.
    #[cfg(feature = "authentication")]
    pub fn with_on_signup_start(self, value: impl Into<Nullable<Vec<super::AuthenticationListener>>>) -> Self {
        Self(self.0.with("onSignupStart", value))
    }
}
