// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationFeatureCount`](https://learn.microsoft.com/graph/api/resources/userregistrationfeaturecount?view=graph-rest-beta)
    UserRegistrationFeatureCount = "microsoft.graph.userRegistrationFeatureCount"
}

impl UserRegistrationFeatureCount {
    /// `feature` in queries.
    pub const FEATURE: Property<Self> = Property::new("feature");
    /// `userCount` in queries.
    pub const USER_COUNT: Property<Self> = Property::new("userCount");

    /// `feature`: `microsoft.graph.authenticationMethodFeature`
    ///
    /// Possible values are: ssprRegistered, ssprEnabled, ssprCapable, passwordlessCapable, mfaCapable.
    pub fn feature(&self) -> Option<super::AuthenticationMethodFeature> {
        self.0.enumeration("feature")
    }

    /// Sets `feature`.
    pub fn with_feature(self, value: impl Into<Nullable<super::AuthenticationMethodFeature>>) -> Self {
        Self(self.0.with("feature", value))
    }

    /// `userCount`: `Edm.Int64`
    pub fn user_count(&self) -> Option<i64> {
        self.0.i64("userCount")
    }

    /// Sets `userCount`.
    pub fn with_user_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("userCount", value))
    }
}
