// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.externalIdentitiesPolicy`](https://learn.microsoft.com/graph/api/resources/externalidentitiespolicy?view=graph-rest-beta)
    ExternalIdentitiesPolicy: super::PolicyBase = "microsoft.graph.externalIdentitiesPolicy"
}

crate::runtime::derived! {
    ExternalIdentitiesPolicy: super::DirectoryObject
}

impl ExternalIdentitiesPolicy {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `allowDeletedIdentitiesDataRemoval` in queries.
    pub const ALLOW_DELETED_IDENTITIES_DATA_REMOVAL: Property<Self> =
        Property::new("allowDeletedIdentitiesDataRemoval");
    /// `allowExternalIdentitiesToLeave` in queries.
    pub const ALLOW_EXTERNAL_IDENTITIES_TO_LEAVE: Property<Self> = Property::new("allowExternalIdentitiesToLeave");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `allowDeletedIdentitiesDataRemoval`: `Edm.Boolean`
    pub fn allow_deleted_identities_data_removal(&self) -> Option<bool> {
        self.0.bool("allowDeletedIdentitiesDataRemoval")
    }

    /// Sets `allowDeletedIdentitiesDataRemoval`.
    pub fn with_allow_deleted_identities_data_removal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeletedIdentitiesDataRemoval", value))
    }

    /// `allowExternalIdentitiesToLeave`: `Edm.Boolean`
    pub fn allow_external_identities_to_leave(&self) -> Option<bool> {
        self.0.bool("allowExternalIdentitiesToLeave")
    }

    /// Sets `allowExternalIdentitiesToLeave`.
    pub fn with_allow_external_identities_to_leave(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowExternalIdentitiesToLeave", value))
    }
}
