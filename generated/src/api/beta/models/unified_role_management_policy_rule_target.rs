// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTarget`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyruletarget?view=graph-rest-beta)
    UnifiedRoleManagementPolicyRuleTarget = "microsoft.graph.unifiedRoleManagementPolicyRuleTarget"
}

impl UnifiedRoleManagementPolicyRuleTarget {
    /// `caller` in queries.
    pub const CALLER: Property<Self> = Property::new("caller");
    /// `enforcedSettings` in queries.
    pub const ENFORCED_SETTINGS: Property<Self> = Property::new("enforcedSettings");
    /// `inheritableSettings` in queries.
    pub const INHERITABLE_SETTINGS: Property<Self> = Property::new("inheritableSettings");
    /// `level` in queries.
    pub const LEVEL: Property<Self> = Property::new("level");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `targetObjects` in queries.
    pub const TARGET_OBJECTS: Property<Self> = Property::new("targetObjects");

    /// `caller`: `Edm.String`
    ///
    /// Possible values are: None, Admin, EndUser.
    pub fn caller(&self) -> Option<&str> {
        self.0.str("caller")
    }

    /// Sets `caller`.
    pub fn with_caller(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("caller", value))
    }

    /// `enforcedSettings`: `Collection(Edm.String)`
    pub fn enforced_settings(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedSettings")
    }

    /// Sets `enforcedSettings`.
    pub fn with_enforced_settings(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enforcedSettings", value))
    }

    /// `inheritableSettings`: `Collection(Edm.String)`
    pub fn inheritable_settings(&self) -> Option<Vec<&str>> {
        self.0.strs("inheritableSettings")
    }

    /// Sets `inheritableSettings`.
    pub fn with_inheritable_settings(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("inheritableSettings", value))
    }

    /// `level`: `Edm.String`
    ///
    /// Possible values are: Eligibility, Assignment.
    pub fn level(&self) -> Option<&str> {
        self.0.str("level")
    }

    /// Sets `level`.
    pub fn with_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("level", value))
    }

    /// `operations`: `Collection(Edm.String)`
    ///
    /// Possible values are: All, Activate, Deactivate, Assign, Update, Extend, Remove, Renew.
    pub fn operations(&self) -> Option<Vec<&str>> {
        self.0.strs("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `targetObjects`: `Collection(microsoft.graph.directoryObject)`
    pub fn target_objects(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("targetObjects")
    }

    /// Sets `targetObjects`.
    pub fn with_target_objects(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("targetObjects", value))
    }
}
