// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationCount`](https://learn.microsoft.com/graph/api/resources/userregistrationcount?view=graph-rest-beta)
    UserRegistrationCount = "microsoft.graph.userRegistrationCount"
}

impl UserRegistrationCount {
    /// `registrationCount` in queries.
    pub const REGISTRATION_COUNT: Property<Self> = Property::new("registrationCount");
    /// `registrationStatus` in queries.
    pub const REGISTRATION_STATUS: Property<Self> = Property::new("registrationStatus");

    /// `registrationCount`: `Edm.Int64`
    pub fn registration_count(&self) -> Option<i64> {
        self.0.i64("registrationCount")
    }

    /// Sets `registrationCount`.
    pub fn with_registration_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("registrationCount", value))
    }

    /// `registrationStatus`: `Edm.String`
    ///
    /// Possible values are: registered, enabled, capable, mfaRegistered.
    pub fn registration_status(&self) -> Option<&str> {
        self.0.str("registrationStatus")
    }

    /// Sets `registrationStatus`.
    pub fn with_registration_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("registrationStatus", value))
    }
}
