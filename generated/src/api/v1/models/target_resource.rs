// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.targetResource`](https://learn.microsoft.com/graph/api/resources/targetresource?view=graph-rest-1.0)
    TargetResource = "microsoft.graph.targetResource"
}

impl TargetResource {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `groupType`: `microsoft.graph.groupType`
    ///
    /// Possible values are: unifiedGroups, azureAD, unknownFutureValue.
    pub fn group_type(&self) -> Option<super::GroupType> {
        self.0.enumeration("groupType")
    }

    /// Sets `groupType`.
    pub fn with_group_type(self, value: impl Into<Nullable<super::GroupType>>) -> Self {
        Self(self.0.with("groupType", value))
    }

    /// `modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`
    pub fn modified_properties(&self) -> Option<&[super::ModifiedProperty]> {
        self.0.models("modifiedProperties")
    }

    /// Sets `modifiedProperties`.
    pub fn with_modified_properties(self, value: impl Into<Nullable<Vec<super::ModifiedProperty>>>) -> Self {
        Self(self.0.with("modifiedProperties", value))
    }
}
