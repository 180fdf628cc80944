// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewPolicy`](https://learn.microsoft.com/graph/api/resources/accessreviewpolicy?view=graph-rest-beta)
    AccessReviewPolicy: super::Entity = "microsoft.graph.accessReviewPolicy"
}

impl AccessReviewPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isGroupOwnerManagementEnabled` in queries.
    pub const IS_GROUP_OWNER_MANAGEMENT_ENABLED: Property<Self> = Property::new("isGroupOwnerManagementEnabled");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `isGroupOwnerManagementEnabled`: `Edm.Boolean`
    pub fn is_group_owner_management_enabled(&self) -> Option<bool> {
        self.0.bool("isGroupOwnerManagementEnabled")
    }

    /// Sets `isGroupOwnerManagementEnabled`.
    pub fn with_is_group_owner_management_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isGroupOwnerManagementEnabled", value))
    }
}
