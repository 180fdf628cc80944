// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignment?view=graph-rest-beta)
    PrivilegedRoleAssignment: super::Entity = "microsoft.graph.privilegedRoleAssignment"
}

impl PrivilegedRoleAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `isElevated` in queries.
    pub const IS_ELEVATED: Property<Self> = Property::new("isElevated");
    /// `resultMessage` in queries.
    pub const RESULT_MESSAGE: Property<Self> = Property::new("resultMessage");
    /// `roleId` in queries.
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `roleInfo` in queries.
    pub const ROLE_INFO: Property<Self> = Property::new("roleInfo");

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `isElevated`: `Edm.Boolean`
    pub fn is_elevated(&self) -> Option<bool> {
        self.0.bool("isElevated")
    }

    /// Sets `isElevated`.
    pub fn with_is_elevated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isElevated", value))
    }

    /// `resultMessage`: `Edm.String`
    pub fn result_message(&self) -> Option<&str> {
        self.0.str("resultMessage")
    }

    /// Sets `resultMessage`.
    pub fn with_result_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resultMessage", value))
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    /// Sets `roleId`.
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `roleInfo`: `microsoft.graph.privilegedRole`, read-only
    ///
    /// Read-only. Nullable.
    pub fn role_info(&self) -> Option<&super::PrivilegedRole> {
        self.0.model("roleInfo")
    }
}
