// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from targetResource.
    ///
    /// [`microsoft.graph.targetResourceApp`](https://learn.microsoft.com/graph/api/resources/targetresourceapp?view=graph-rest-beta)
    TargetResourceApp: super::TargetResource = "microsoft.graph.targetResourceApp"
}

impl TargetResourceApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `groupType` in queries.
    pub const GROUP_TYPE: Property<Self> = Property::new("groupType");
    /// `modifiedProperties` in queries.
    pub const MODIFIED_PROPERTIES: Property<Self> = Property::new("modifiedProperties");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// Sets `groupType`.
    pub fn with_group_type(self, value: impl Into<Nullable<super::GroupType>>) -> Self {
        Self(self.0.with("groupType", value))
    }

    /// Sets `modifiedProperties`.
    pub fn with_modified_properties(self, value: impl Into<Nullable<Vec<super::ModifiedProperty>>>) -> Self {
        Self(self.0.with("modifiedProperties", value))
    }
}
