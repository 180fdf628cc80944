// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from policyBase.
    ///
    /// [`microsoft.graph.stsPolicy`](https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-beta)
    StsPolicy: super::PolicyBase = "microsoft.graph.stsPolicy"
}

impl StsPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `definition`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn definition(&self) -> Option<Vec<&str>> {
        self.0.strs("definition")
    }

    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `isOrganizationDefault`: `Edm.Boolean`
    pub fn is_organization_default(&self) -> Option<bool> {
        self.0.bool("isOrganizationDefault")
    }

    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }
}
