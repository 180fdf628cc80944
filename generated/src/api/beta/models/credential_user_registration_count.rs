// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationCount`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationcount?view=graph-rest-beta)
    CredentialUserRegistrationCount = "microsoft.graph.credentialUserRegistrationCount"
}

impl CredentialUserRegistrationCount {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `totalUserCount` in queries.
    pub const TOTAL_USER_COUNT: Property<Self> = Property::new("totalUserCount");
    /// `userRegistrationCounts` in queries.
    pub const USER_REGISTRATION_COUNTS: Property<Self> = Property::new("userRegistrationCounts");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `totalUserCount`: `Edm.Int64`
    pub fn total_user_count(&self) -> Option<i64> {
        self.0.i64("totalUserCount")
    }

    /// Sets `totalUserCount`.
    pub fn with_total_user_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalUserCount", value))
    }

    /// `userRegistrationCounts`: `Collection(microsoft.graph.userRegistrationCount)`
    pub fn user_registration_counts(&self) -> Option<&[super::UserRegistrationCount]> {
        self.0.models("userRegistrationCounts")
    }

    /// Sets `userRegistrationCounts`.
    pub fn with_user_registration_counts(self, value: impl Into<Nullable<Vec<super::UserRegistrationCount>>>) -> Self {
        Self(self.0.with("userRegistrationCounts", value))
    }
}
