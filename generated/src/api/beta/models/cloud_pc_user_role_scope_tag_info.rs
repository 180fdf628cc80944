// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserRoleScopeTagInfo`](https://learn.microsoft.com/graph/api/resources/cloudpcuserrolescopetaginfo?view=graph-rest-beta)
    CloudPcUserRoleScopeTagInfo = "microsoft.graph.cloudPcUserRoleScopeTagInfo"
}

impl CloudPcUserRoleScopeTagInfo {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roleScopeTagId` in queries.
    pub const ROLE_SCOPE_TAG_ID: Property<Self> = Property::new("roleScopeTagId");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `roleScopeTagId`: `Edm.String`
    pub fn role_scope_tag_id(&self) -> Option<&str> {
        self.0.str("roleScopeTagId")
    }

    /// Sets `roleScopeTagId`.
    pub fn with_role_scope_tag_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleScopeTagId", value))
    }
}
