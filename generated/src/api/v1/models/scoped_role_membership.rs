// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.scopedRoleMembership`](https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-1.0)
    ScopedRoleMembership = "microsoft.graph.scopedRoleMembership"
}

impl ScopedRoleMembership {
    /// `administrativeUnitId` in queries.
    pub const ADMINISTRATIVE_UNIT_ID: Property<Self> = Property::new("administrativeUnitId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleId` in queries.
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    /// `roleMemberInfo` in queries.
    pub const ROLE_MEMBER_INFO: Property<Self> = Property::new("roleMemberInfo");

    /// `administrativeUnitId`: `Edm.String`
    pub fn administrative_unit_id(&self) -> Option<&str> {
        self.0.str("administrativeUnitId")
    }

    /// Sets `administrativeUnitId`.
    pub fn with_administrative_unit_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("administrativeUnitId", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    /// Sets `roleId`.
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `roleMemberInfo`: `microsoft.graph.identity`
    pub fn role_member_info(&self) -> Option<&super::Identity> {
        self.0.model("roleMemberInfo")
    }

    /// Sets `roleMemberInfo`.
    pub fn with_role_member_info(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("roleMemberInfo", value))
    }
}
