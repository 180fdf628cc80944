// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityCustomUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitycustomuserflowattribute?view=graph-rest-1.0)
    IdentityCustomUserFlowAttribute: super::IdentityUserFlowAttribute = "microsoft.graph.identityCustomUserFlowAttribute"
}

impl IdentityCustomUserFlowAttribute {
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

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `dataType`.
    pub fn with_data_type(self, value: impl Into<Nullable<super::IdentityUserFlowAttributeDataType>>) -> Self {
        Self(self.0.with("dataType", value))
    }
}
