// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-1.0)
    IdentityUserFlowAttribute = "microsoft.graph.identityUserFlowAttribute" {
        "microsoft.graph.identityBuiltInUserFlowAttribute",
        "microsoft.graph.identityCustomUserFlowAttribute",
    }
}

impl IdentityUserFlowAttribute {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `userFlowAttributeType` in queries.
    pub const USER_FLOW_ATTRIBUTE_TYPE: Property<Self> = Property::new("userFlowAttributeType");
    /// `dataType` in queries.
    pub const DATA_TYPE: Property<Self> = Property::new("dataType");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `userFlowAttributeType`: `microsoft.graph.identityUserFlowAttributeType`, read-only
    ///
    /// Read-only.
    pub fn user_flow_attribute_type(&self) -> Option<super::IdentityUserFlowAttributeType> {
        self.0.enumeration("userFlowAttributeType")
    }

    /// `dataType`: `microsoft.graph.identityUserFlowAttributeDataType`
    ///
    /// Possible values are: string, boolean, int64, stringCollection, dateTime.
    pub fn data_type(&self) -> Option<super::IdentityUserFlowAttributeDataType> {
        self.0.enumeration("dataType")
    }

    /// Sets `dataType`.
    pub fn with_data_type(self, value: impl Into<Nullable<super::IdentityUserFlowAttributeDataType>>) -> Self {
        Self(self.0.with("dataType", value))
    }
}
