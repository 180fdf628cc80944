// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationMethodSummary`](https://learn.microsoft.com/graph/api/resources/userregistrationmethodsummary?view=graph-rest-beta)
    UserRegistrationMethodSummary = "microsoft.graph.userRegistrationMethodSummary"
}

impl UserRegistrationMethodSummary {
    /// `totalUserCount` in queries.
    pub const TOTAL_USER_COUNT: Property<Self> = Property::new("totalUserCount");
    /// `userRegistrationMethodCounts` in queries.
    pub const USER_REGISTRATION_METHOD_COUNTS: Property<Self> = Property::new("userRegistrationMethodCounts");
    /// `userRoles` in queries.
    pub const USER_ROLES: Property<Self> = Property::new("userRoles");
    /// `userTypes` in queries.
    pub const USER_TYPES: Property<Self> = Property::new("userTypes");

    /// `totalUserCount`: `Edm.Int64`
    pub fn total_user_count(&self) -> Option<i64> {
        self.0.i64("totalUserCount")
    }

    /// Sets `totalUserCount`.
    pub fn with_total_user_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalUserCount", value))
    }

    /// `userRegistrationMethodCounts`: `Collection(microsoft.graph.userRegistrationMethodCount)`
    pub fn user_registration_method_counts(&self) -> Option<&[super::UserRegistrationMethodCount]> {
        self.0.models("userRegistrationMethodCounts")
    }

    /// Sets `userRegistrationMethodCounts`.
    pub fn with_user_registration_method_counts(
        self,
        value: impl Into<Nullable<Vec<super::UserRegistrationMethodCount>>>,
    ) -> Self {
        Self(self.0.with("userRegistrationMethodCounts", value))
    }

    /// `userRoles`: `microsoft.graph.includedUserRoles`
    ///
    /// Possible values are: all, privilegedAdmin, admin, user.
    pub fn user_roles(&self) -> Option<super::IncludedUserRoles> {
        self.0.enumeration("userRoles")
    }

    /// Sets `userRoles`.
    pub fn with_user_roles(self, value: impl Into<Nullable<super::IncludedUserRoles>>) -> Self {
        Self(self.0.with("userRoles", value))
    }

    /// `userTypes`: `microsoft.graph.includedUserTypes`
    ///
    /// Possible values are: all, member, guest.
    pub fn user_types(&self) -> Option<super::IncludedUserTypes> {
        self.0.enumeration("userTypes")
    }

    /// Sets `userTypes`.
    pub fn with_user_types(self, value: impl Into<Nullable<super::IncludedUserTypes>>) -> Self {
        Self(self.0.with("userTypes", value))
    }
}
