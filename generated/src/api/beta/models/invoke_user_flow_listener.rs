// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from authenticationListener.
    ///
    /// [`microsoft.graph.invokeUserFlowListener`](https://learn.microsoft.com/graph/api/resources/invokeuserflowlistener?view=graph-rest-beta)
    InvokeUserFlowListener: super::AuthenticationListener = "microsoft.graph.invokeUserFlowListener"
}

impl InvokeUserFlowListener {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `sourceFilter` in queries.
    pub const SOURCE_FILTER: Property<Self> = Property::new("sourceFilter");
    /// `userFlow` in queries.
    pub const USER_FLOW: Property<Self> = Property::new("userFlow");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `sourceFilter`.
    pub fn with_source_filter(self, value: impl Into<Nullable<super::AuthenticationSourceFilter>>) -> Self {
        Self(self.0.with("sourceFilter", value))
    }

    /// `userFlow`: `microsoft.graph.b2xIdentityUserFlow`
    pub fn user_flow(&self) -> Option<&super::B2xIdentityUserFlow> {
        self.0.model("userFlow")
    }

    /// Sets `userFlow`.
    pub fn with_user_flow(self, value: impl Into<Nullable<super::B2xIdentityUserFlow>>) -> Self {
        Self(self.0.with("userFlow", value))
    }
}
