// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from writebackconfiguration.
    ///
    /// [`microsoft.graph.groupWritebackConfiguration`](https://learn.microsoft.com/graph/api/resources/groupwritebackconfiguration?view=graph-rest-beta)
    GroupWritebackConfiguration: super::WritebackConfiguration = "microsoft.graph.groupWritebackConfiguration"
}

impl GroupWritebackConfiguration {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `onPremisesGroupType` in queries.
    pub const ON_PREMISES_GROUP_TYPE: Property<Self> = Property::new("onPremisesGroupType");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `onPremisesGroupType`: `Edm.String`
    ///
    /// Nullable. Possible values are: universalDistributionGroup, universalSecurityGroup, universalMailEnabledSecurityGroup.
    pub fn on_premises_group_type(&self) -> Option<&str> {
        self.0.str("onPremisesGroupType")
    }

    /// Sets `onPremisesGroupType`.
    pub fn with_on_premises_group_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesGroupType", value))
    }
}
