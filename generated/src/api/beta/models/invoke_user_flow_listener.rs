// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from authenticationListener.
    ///
    /// [`microsoft.graph.invokeUserFlowListener`](https://learn.microsoft.com/graph/api/resources/invokeuserflowlistener?view=graph-rest-beta)
    InvokeUserFlowListener: super::AuthenticationListener = "microsoft.graph.invokeUserFlowListener"
}

impl InvokeUserFlowListener {
    pub const ID: Property<Self> = Property::new("id");
    pub const PRIORITY: Property<Self> = Property::new("priority");
    pub const SOURCE_FILTER: Property<Self> = Property::new("sourceFilter");
    pub const USER_FLOW: Property<Self> = Property::new("userFlow");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    pub fn with_source_filter(
        self,
        value: impl Into<Nullable<super::AuthenticationSourceFilter>>,
    ) -> Self {
        Self(self.0.with("sourceFilter", value))
    }

    /// `userFlow`: `microsoft.graph.b2xIdentityUserFlow`
    pub fn user_flow(&self) -> Option<&super::B2xIdentityUserFlow> {
        self.0.model("userFlow")
    }

    pub fn with_user_flow(
        self,
        value: impl Into<Nullable<super::B2xIdentityUserFlow>>,
    ) -> Self {
        Self(self.0.with("userFlow", value))
    }
}
