// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTarget`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyruletarget?view=graph-rest-beta)
    UnifiedRoleManagementPolicyRuleTarget = "microsoft.graph.unifiedRoleManagementPolicyRuleTarget"
}

impl UnifiedRoleManagementPolicyRuleTarget {
    pub const CALLER: Property<Self> = Property::new("caller");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const LEVEL: Property<Self> = Property::new("level");
    pub const INHERITABLE_SETTINGS: Property<Self> = Property::new(
        "inheritableSettings",
    );
    pub const ENFORCED_SETTINGS: Property<Self> = Property::new("enforcedSettings");

    /// `caller`: `Edm.String`
    pub fn caller(&self) -> Option<&str> {
        self.0.str("caller")
    }

    pub fn with_caller(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("caller", value))
    }

    /// `operations`: `Collection(Edm.String)`
    pub fn operations(&self) -> Option<Vec<&str>> {
        self.0.strs("operations")
    }

    pub fn with_operations(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `level`: `Edm.String`
    pub fn level(&self) -> Option<&str> {
        self.0.str("level")
    }

    pub fn with_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("level", value))
    }

    /// `inheritableSettings`: `Collection(Edm.String)`
    pub fn inheritable_settings(&self) -> Option<Vec<&str>> {
        self.0.strs("inheritableSettings")
    }

    pub fn with_inheritable_settings(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("inheritableSettings", value))
    }

    /// `enforcedSettings`: `Collection(Edm.String)`
    pub fn enforced_settings(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedSettings")
    }

    pub fn with_enforced_settings(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("enforcedSettings", value))
    }
}
