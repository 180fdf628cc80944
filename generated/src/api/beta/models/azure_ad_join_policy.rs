// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.azureAdJoinPolicy`](https://learn.microsoft.com/graph/api/resources/azureadjoinpolicy?view=graph-rest-beta)
    AzureAdJoinPolicy = "microsoft.graph.azureAdJoinPolicy"
}

impl AzureAdJoinPolicy {
    /// `allowedGroups` in queries.
    pub const ALLOWED_GROUPS: Property<Self> = Property::new("allowedGroups");
    /// `allowedUsers` in queries.
    pub const ALLOWED_USERS: Property<Self> = Property::new("allowedUsers");
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `isAdminConfigurable` in queries.
    pub const IS_ADMIN_CONFIGURABLE: Property<Self> = Property::new("isAdminConfigurable");

    /// `allowedGroups`: `Collection(Edm.String)`
    pub fn allowed_groups(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedGroups")
    }

    /// Sets `allowedGroups`.
    pub fn with_allowed_groups(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedGroups", value))
    }

    /// `allowedUsers`: `Collection(Edm.String)`
    pub fn allowed_users(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedUsers")
    }

    /// Sets `allowedUsers`.
    pub fn with_allowed_users(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedUsers", value))
    }

    /// `appliesTo`: `microsoft.graph.policyScope`
    ///
    /// Possible values are: 0.
    pub fn applies_to(&self) -> Option<super::PolicyScope> {
        self.0.enumeration("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::PolicyScope>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `isAdminConfigurable`: `Edm.Boolean`
    pub fn is_admin_configurable(&self) -> Option<bool> {
        self.0.bool("isAdminConfigurable")
    }

    /// Sets `isAdminConfigurable`.
    pub fn with_is_admin_configurable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAdminConfigurable", value))
    }
}
