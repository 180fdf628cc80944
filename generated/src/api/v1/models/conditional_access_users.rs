// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessUsers`](https://learn.microsoft.com/graph/api/resources/conditionalaccessusers?view=graph-rest-1.0)
    ConditionalAccessUsers = "microsoft.graph.conditionalAccessUsers"
}

impl ConditionalAccessUsers {
    /// `includeUsers` in queries.
    pub const INCLUDE_USERS: Property<Self> = Property::new("includeUsers");
    /// `excludeUsers` in queries.
    pub const EXCLUDE_USERS: Property<Self> = Property::new("excludeUsers");
    /// `includeGroups` in queries.
    pub const INCLUDE_GROUPS: Property<Self> = Property::new("includeGroups");
    /// `excludeGroups` in queries.
    pub const EXCLUDE_GROUPS: Property<Self> = Property::new("excludeGroups");
    /// `includeRoles` in queries.
    pub const INCLUDE_ROLES: Property<Self> = Property::new("includeRoles");
    /// `excludeRoles` in queries.
    pub const EXCLUDE_ROLES: Property<Self> = Property::new("excludeRoles");

    /// `includeUsers`: `Collection(Edm.String)`
    pub fn include_users(&self) -> Option<Vec<&str>> {
        self.0.strs("includeUsers")
    }

    /// Sets `includeUsers`.
    pub fn with_include_users(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeUsers", value))
    }

    /// `excludeUsers`: `Collection(Edm.String)`
    pub fn exclude_users(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeUsers")
    }

    /// Sets `excludeUsers`.
    pub fn with_exclude_users(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeUsers", value))
    }

    /// `includeGroups`: `Collection(Edm.String)`
    pub fn include_groups(&self) -> Option<Vec<&str>> {
        self.0.strs("includeGroups")
    }

    /// Sets `includeGroups`.
    pub fn with_include_groups(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeGroups", value))
    }

    /// `excludeGroups`: `Collection(Edm.String)`
    pub fn exclude_groups(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeGroups")
    }

    /// Sets `excludeGroups`.
    pub fn with_exclude_groups(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeGroups", value))
    }

    /// `includeRoles`: `Collection(Edm.String)`
    pub fn include_roles(&self) -> Option<Vec<&str>> {
        self.0.strs("includeRoles")
    }

    /// Sets `includeRoles`.
    pub fn with_include_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeRoles", value))
    }

    /// `excludeRoles`: `Collection(Edm.String)`
    pub fn exclude_roles(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeRoles")
    }

    /// Sets `excludeRoles`.
    pub fn with_exclude_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeRoles", value))
    }
}
