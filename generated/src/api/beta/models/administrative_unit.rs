// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-beta)
    AdministrativeUnit = "microsoft.graph.administrativeUnit"
}

impl AdministrativeUnit {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `membershipRule` in queries.
    pub const MEMBERSHIP_RULE: Property<Self> = Property::new("membershipRule");
    /// `membershipRuleProcessingState` in queries.
    pub const MEMBERSHIP_RULE_PROCESSING_STATE: Property<Self> = Property::new("membershipRuleProcessingState");
    /// `membershipType` in queries.
    pub const MEMBERSHIP_TYPE: Property<Self> = Property::new("membershipType");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `scopedRoleMembers` in queries.
    pub const SCOPED_ROLE_MEMBERS: Property<Self> = Property::new("scopedRoleMembers");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `membershipRule`: `Edm.String`
    pub fn membership_rule(&self) -> Option<&str> {
        self.0.str("membershipRule")
    }

    /// Sets `membershipRule`.
    pub fn with_membership_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipRule", value))
    }

    /// `membershipRuleProcessingState`: `Edm.String`
    pub fn membership_rule_processing_state(&self) -> Option<&str> {
        self.0.str("membershipRuleProcessingState")
    }

    /// Sets `membershipRuleProcessingState`.
    pub fn with_membership_rule_processing_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipRuleProcessingState", value))
    }

    /// `membershipType`: `Edm.String`
    ///
    /// Possible values are: dynamic, assigned.
    pub fn membership_type(&self) -> Option<&str> {
        self.0.str("membershipType")
    }

    /// Sets `membershipType`.
    pub fn with_membership_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipType", value))
    }

    /// `visibility`: `Edm.String`
    pub fn visibility(&self) -> Option<&str> {
        self.0.str("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `members`: `Collection(microsoft.graph.directoryObject)`
    pub fn members(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn scoped_role_members(&self) -> Option<&[super::ScopedRoleMembership]> {
        self.0.models("scopedRoleMembers")
    }

    /// Sets `scopedRoleMembers`.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn with_scoped_role_members(self, value: impl Into<Nullable<Vec<super::ScopedRoleMembership>>>) -> Self {
        Self(self.0.with("scopedRoleMembers", value))
    }
}
